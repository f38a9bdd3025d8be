--TEST--
icon() gives a file as ICON_FILE takes it
--EXTENSIONS--
b24activity
--FILE--
<?php
$path = __DIR__ . '/icon-001.png';
file_put_contents($path, "\x89PNG");
echo json_encode(B24Activity\Attachment::icon($path)), "\n";
?>
--CLEAN--
<?php
unlink(__DIR__ . '/icon-001.png');
?>
--EXPECT--
["icon-001.png","iVBORw=="]
