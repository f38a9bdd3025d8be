--TEST--
A refused command is in `failed` under its key, with what the portal said; the others are done
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 10]);
$result = $portal->client()->batch([
    'a' => ['crm.activity.get', ['id' => 1]],
    'b' => ['crm.activity.get', ['id' => 99]],
    'c' => ['no.such.method'],
    'd' => ['crm.activity.get', ['id' => 2]],
]);
echo json_encode(array_map(fn($row) => $row['ID'], $result['done'])), "\n", json_encode($result['failed']), "\n";
echo json_encode(array_keys($result['time'])), json_encode($result['skipped']), "\n";
?>
--EXPECT--
{"a":"1","d":"2"}
{"b":{"error":"","error_description":"Activity is not found"},"c":{"error":"ERROR_METHOD_NOT_FOUND","error_description":"Method not found!"}}
["a","d"][]
