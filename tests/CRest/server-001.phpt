--TEST--
CRest::checkServer() tells what cannot be written
--INI--
b24activity.allow_http=1
b24activity.rate=1000000
b24activity.burst=1000000
--FILE--
<?php
require __DIR__ . '/../inc/crest_app.inc';
$scratch = scratch();
file_put_contents("$scratch/crest.php", '<?php class CRest extends B24Activity\CRest {}');
require "$scratch/crest.php";
CRest::checkServer();
echo "\n", json_encode(CRest::checkServer(false)), "\n";
echo implode(' ', array_diff(scandir($scratch), ['.', '..'])), ' ', count(glob("$scratch/logs/*/*/*")), "\n";
ini_set('b24activity.crest_settings', "$scratch/none/acme.json");
define('C_REST_LOGS_DIR', __FILE__ . '/');
echo json_encode(@CRest::checkServer(false)), "\n";
ini_set('b24activity.crest_settings', '');
echo json_encode(array_keys(@B24Activity\CRest::checkServer(false))), "\n";
?>
--EXPECT--
<pre>Array
(
    [success] => Success!
)
</pre>
[]
crest.php logs 0
{"setting_creat_error":"Check permission! Recommended: folders: 775, files: 664","logs_folder_creat_error":"Check permission! Recommended: folders: 775, files: 664"}
["setting_creat_error","logs_folder_creat_error"]
