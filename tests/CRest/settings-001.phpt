--TEST--
CRest keeps its settings beside the application's class or where b24activity.crest_settings says, as a whole and for their owner only
--INI--
b24activity.allow_http=1
b24activity.rate=1000000
b24activity.burst=1000000
--FILE--
<?php
require __DIR__ . '/../inc/crest_app.inc';
$scratch = scratch();
file_put_contents("$scratch/crest.php", '<?php class CRest extends B24Activity\CRest {
    public static function get() { return static::getSettingData(); }
    public static function set($settings) { return static::setSettingData($settings); }
}');
file_put_contents("$scratch/other.php", '<?php class Other extends CRest {}');
mkdir("$scratch/sub");
rename("$scratch/other.php", "$scratch/sub/other.php");
require "$scratch/crest.php";
require "$scratch/sub/other.php";

umask(0);
var_dump(CRest::get());
var_dump(CRest::set(['access_token' => 'a<b>', 'n' => 1]));
printf("%s %o\n", file_get_contents("$scratch/settings.json"), fileperms("$scratch/settings.json") & 0777);
var_dump(Other::get() === ['access_token' => 'a<b>', 'n' => 1]); // beside the application's CRest, whatever extends that
chmod("$scratch/settings.json", 0664);
$before = fileinode("$scratch/settings.json");
CRest::set(['access_token' => 'b']);
clearstatcache();
printf("%o %s\n", fileperms("$scratch/settings.json") & 0777, fileinode("$scratch/settings.json") === $before ? 'written over' : 'replaced');

mkdir("$scratch/private", 0700);
ini_set('b24activity.crest_settings', "$scratch/private/acme.json");
var_dump(CRest::get(), CRest::set(['access_token' => 'c']), CRest::get());
echo implode(' ', array_diff(scandir("$scratch/private"), ['.', '..'])), "\n";
define('C_REST_CLIENT_ID', 'id');
define('C_REST_CLIENT_SECRET', 'secret');
echo json_encode(CRest::get()), "\n";
file_put_contents("$scratch/private/acme.json", '{"half');
var_dump(CRest::get());
file_put_contents("$scratch/private/acme.json", '');
var_dump(CRest::get());
ini_set('b24activity.crest_settings', "$scratch/nowhere/acme.json");
var_dump(CRest::set(['access_token' => 'd']));

ini_set('b24activity.crest_settings', '');
$bare = new ReflectionMethod(B24Activity\CRest::class, 'setSettingData');
var_dump($bare->invoke(null, ['x' => 1]), (new ReflectionMethod(B24Activity\CRest::class, 'getSettingData'))->invoke(null));
echo B24Activity\CRest::call('profile')['error'], "\n";
?>
--EXPECTF--
array(0) {
}
bool(true)
{"access_token":"a\u003Cb\u003E","n":1} 600
bool(true)
600 replaced
array(0) {
}
bool(true)
array(1) {
  ["access_token"]=>
  string(1) "c"
}
acme.json
{"access_token":"c","C_REST_CLIENT_ID":"id","C_REST_CLIENT_SECRET":"secret"}
NULL
NULL

Warning: B24Activity\CRest::setSettingData(): The settings %s/nowhere/acme.json could not be written: No such file or directory in %s on line %d
bool(false)

Warning: B24Activity\CRest::setSettingData(): There is no place for the settings: set b24activity.crest_settings to a file in %s on line %d
bool(false)
array(0) {
}
no_install_app
