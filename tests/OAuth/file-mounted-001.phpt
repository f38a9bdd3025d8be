--TEST--
A tokens' file that is mounted by itself, as containers have it, gets the new tokens: it cannot be replaced
--EXTENSIONS--
b24activity
--SKIPIF--
<?php
require __DIR__ . '/../inc/fpm.inc';
PHP_OS_FAMILY === 'Linux' && Fpm::extension() && trim((string) shell_exec('f=$(mktemp) && unshare -rm mount --bind "$f" "$f" 2>&1; echo "$?"; rm -f "$f"')) === '0'
    or print 'skip mounts a file';
getenv('VALGRIND_OPTS') !== false and print 'skip memcheck runs no mount, which is setuid';
?>
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';
require __DIR__ . '/../inc/fpm.inc';

$app = Application::start();
touch("$app->directory/place.json");
$code = '$store = new B24Activity\FileTokenStore($argv[1]);
    $client = B24Activity\Client::oauth($argv[2], $argv[3], $store, ["allow_http" => true, "rate" => 1e6, "burst" => 1_000_000]);
    echo $client->call("profile")["ID"], "\n";';
$php = [PHP_BINARY, '-n', '-d', 'extension=' . Fpm::extension(), '-d', 'b24activity.limits_file=process', '-r', $code, "$app->directory/place.json", $app->id, $app->secret];
foreach (['longer' => 5000, 'shorter' => 0] as $was => $rest) {
    file_put_contents($app->file, json_encode($app->stored()) . str_repeat("\n", $rest));
    clearstatcache();
    $inode = fileinode($app->file);
    chmod($app->file, 0640);
    $app->expire();
    $app->control(['reset' => true]);
    passthru('unshare -rm sh -c ' . escapeshellarg('mount --bind "$0" "$1" && shift && exec "$@"') . ' '
        . implode(' ', array_map(escapeshellarg(...), [$app->file, "$app->directory/place.json", ...$php])) . ' 2>&1');
    clearstatcache();
    printf("$was: %s, %o %s %s\n", $app->refreshes(), fileperms($app->file) & 0777, fileinode($app->file) === $inode ? 'same file' : 'another file',
        substr(file_get_contents($app->file), -2) === "}\n" ? 'of the new length' : 'with a rest');
    echo $app->client()->call('profile')['ID'], ' ', $app->refreshes(), "\n";
}
echo implode(' ', array_map(basename(...), glob("$app->directory/*"))), "\n";
?>
--EXPECT--
1
longer: 1 refreshed, 1 asked, 640 same file of the new length
1 1 refreshed, 1 asked
1
shorter: 1 refreshed, 1 asked, 640 same file of the new length
1 1 refreshed, 1 asked
place.json place.json.lock tokens.json
