--TEST--
total, next and time are there for the commands that have them
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 120]);
$list = ['select' => ['ID'], 'order' => ['ID' => 'ASC']];
$result = $portal->client()->batch([
    'first' => ['crm.activity.list', $list],
    'last' => ['crm.activity.list', $list + ['start' => 100]],
    'no count' => ['crm.activity.list', $list + ['start' => -1]],
    'one' => ['crm.activity.get', ['id' => 1]],
]);
echo json_encode($result['total']), json_encode($result['next']), json_encode(array_keys($result['time'])), "\n";
echo json_encode(array_map(count(...), $result['done'])), "\n";
?>
--EXPECT--
{"first":120,"last":120,"no count":0}{"first":50}["first","last","no count","one"]
{"first":50,"last":20,"no count":50,"one":39}
