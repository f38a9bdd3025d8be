--TEST--
A relative path to the file of the limits is one from where the first call was made, also when the script goes elsewhere
--EXTENSIONS--
b24activity
--CONFLICTS--
all
--FILE--
<?php
require __DIR__ . '/processes.inc';

$portal = Portal::start(['synthetic' => 10]);
// In the other PHP, since with threads it belongs to one.
$code = 'chdir(' . var_export(__DIR__, true) . ');' . one_call($portal) . 'mkdir("file-relative-001.elsewhere"); chdir("file-relative-001.elsewhere"); sleep(6); $client->call("profile"); print_r(glob("*"));';
echo str_replace(__DIR__ . DIRECTORY_SEPARATOR, 'here: ', other_php($code, ['limits_file' => 'file-relative-001.limits']));
var_dump(is_file(__DIR__ . '/file-relative-001.limits'));
?>
--CLEAN--
<?php
unlink(__DIR__ . '/file-relative-001.limits');
@unlink(__DIR__ . '/file-relative-001.elsewhere/file-relative-001.limits');
rmdir(__DIR__ . '/file-relative-001.elsewhere');
?>
--EXPECT--
1; waited 0; here: file-relative-001.limits; 1
Array
(
)
bool(true)
