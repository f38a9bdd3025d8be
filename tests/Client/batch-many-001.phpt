--TEST--
Any number of commands: fifty go in one request, the results come in one array and in order
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 1000]);
foreach ([1, 50, 51, 100, 301] as $count) {
    $portal->control(['reset' => true, 'record' => true]);
    $commands = [];
    foreach (range($count, 1) as $id) {
        $commands["id $id"] = page($id);
    }
    $result = $portal->client()->batch($commands);
    $ids = array_map(fn($row) => 'id ' . $row[0]['ID'], $result['done']);
    var_dump(array_keys($result['done']) === array_keys($commands) && array_values($ids) === array_keys($ids) && !$result['failed']);
    echo implode(' ', array_map(fn($request) => count($request['params']['cmd']), $portal->recorded())), "\n";
}
?>
--EXPECT--
bool(true)
1
bool(true)
50
bool(true)
50 1
bool(true)
50 50
bool(true)
50 50 50 50 50 50 1
