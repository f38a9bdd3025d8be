--TEST--
getMany() keeps the keys given: done and failed in the caller's order, fifty a request
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['rows' => 130]);
$activity = $portal->activity();
$ids = ['last' => 130, 'first' => 1, 7 => 5000, 3 => 2] + array_combine(range(100, 199), range(3, 102));
$result = $activity->getMany($ids);
$found = array_map(fn($row) => (int) $row['ID'], $result['done']);
var_dump(array_diff_assoc($found, $ids) === [], count($found) + count($result['failed']) === count($ids), array_keys(array_intersect_key($ids, $found)) === array_keys($found));
echo json_encode($result['failed'][7]), ' ', json_encode($result['unknown']), ' ', $portal->counters()['requests'], " requests\n";
echo json_encode($activity->getMany([])), ' ', $portal->counters()['requests'], " requests\n";
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
{"error":"","error_description":"Activity is not found"} [] 3 requests
{"done":[],"failed":[],"unknown":[]} 3 requests
