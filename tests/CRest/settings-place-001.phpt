--TEST--
Settings behind a link, or in a directory that takes no new file, get the new tokens; where they cannot be written, none are asked for
--INI--
b24activity.allow_http=1
b24activity.rate=1000000
b24activity.burst=1000000
--SKIPIF--
<?php
if (PHP_OS_FAMILY === 'Windows' || !function_exists('pcntl_fork') || !function_exists('posix_kill')) {
    die('skip makes links and takes rights away; needs pcntl and posix');
}
?>
--EXTENSIONS--
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../inc/crest_app.inc';
require __DIR__ . '/../inc/oauth.inc';
$scratch = scratch();
$class = <<<'PHP'
<?php
class CRest extends \B24Activity\CRest {
    public static function put(array $settings): bool { return static::setSettingData($settings); }
}
PHP;
array_map(mkdir(...), ["$scratch/shared", "$scratch/release"]);
file_put_contents("$scratch/release/crest.php", $class);
$file = "$scratch/shared/settings.json";
symlink('../shared/settings.json', "$scratch/release/settings.json");
require "$scratch/release/crest.php";
$portal = crest_portal(['workers' => 4], webhook: false);

$call = static fn(int $number = 0): string => (string) (CRest::call('crm.activity.get', ['id' => 3])['result']['ID'] ?? 'none');
$round = static function (string $what, callable $run) use ($portal, $file, $scratch): void {
    $portal->control(['reset' => true, 'tokens' => ['expire' => true], 'oauth' => ['latency' => 200]]);
    $before = file_get_contents($file);
    echo "$what: ", implode(' ', $run()), ", {$portal->counters()['refresh_attempts']} asked, ", file_get_contents($file) === $before ? 'as it was' : 'new', "\n";
    clearstatcache();
    printf("%o %s %s\n", fileperms($file) & 0777, is_link("$scratch/release/settings.json") ? 'a link' : 'no link', implode(' ', array_map(basename(...), glob("$scratch/shared/*"))));
};

var_dump(CRest::put($portal->settings()));
$round('a link', static fn() => in_processes(4, $call));
ini_set('b24activity.crest_settings', $file);
$round('by the setting', static fn() => in_processes(2, $call));

unlink("$file.lock");
chmod($scratch, 0755);
chmod($file, 0666);
chmod("$scratch/shared", 0555);
$round('a directory that takes no file', static fn() => in_processes(4, static fn(int $number) => unprivileged($call)));
chmod($file, 0444);
$round('nothing may be written', static fn() => [unprivileged($call)]);
var_dump(unprivileged(static fn() => CRest::put([])));
chmod("$scratch/shared", 0755);
$round('as before', static fn() => [$call()]);
?>
--EXPECTF--
bool(true)
a link: 3 3 3 3, 1 asked, new
600 a link settings.json settings.json.lock
by the setting: 3 3, 1 asked, new
600 a link settings.json settings.json.lock
a directory that takes no file: 3 3 3 3, 1 asked, new
666 a link settings.json
nothing may be written: 
Warning: B24Activity\CRest::callCurl(): The tokens were not renewed: The token file %s/shared/settings.json could not be written, so that no tokens were asked for: Permission denied in %s on line %d
none, 0 asked, as it was
444 a link settings.json

Warning: B24Activity\CRest::setSettingData(): The settings %s/shared/settings.json could not be written: Permission denied in %s on line %d
bool(false)
as before: 3, 1 asked, new
600 a link settings.json settings.json.lock
