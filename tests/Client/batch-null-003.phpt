--TEST--
An error of a command that went alone is that command's error
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 10]);
$result = $portal->client()->batch([
    'a' => ['crm.activity.get', ['id' => 99, 'x' => null]],
    'b' => ['crm.activity.get', ['id' => 5, 'x' => []]],
    'c' => ['crm.activity.get', ['id' => 6]],
]);
echo json_encode(array_map(fn($row) => $row['ID'], $result['done'])), json_encode($result['failed']), "\n";
?>
--EXPECT--
{"b":"5","c":"6"}{"a":{"error":"","error_description":"Activity is not found"}}
