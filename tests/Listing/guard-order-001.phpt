--TEST--
Rows that the portal does not sort by ID end the walk with an error
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 10]);
foreach ([[3, 1], [1, 3]] as $ids) {
    $page = json_encode(array_map(fn($id) => ['ID' => "$id"], $ids));
    $portal->fault(['kind' => 'status', 'status' => 200, 'headers' => ['Content-Type' => 'application/json'], 'body' =>
        '{"result":{"result":{"c0":' . $page . ',"c1":[]},"result_error":[],"result_total":{"c0":0},"result_next":[],"result_time":[]},"time":{}}']);
    foreach ([$ids[0] < $ids[1] ? 'DESC' : 'ASC'] as $direction) {
        refused(fn() => $portal->activity()->each(order: ['ID' => $direction])->toArray());
    }
}
?>
--EXPECT--
B24Activity\DecodeException: crm.activity.list: the portal did not sort the rows by ID
B24Activity\DecodeException: crm.activity.list: the portal did not sort the rows by ID
