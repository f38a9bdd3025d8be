--TEST--
Answers that are no lists of rows are told apart from empty lists
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 10]);
$maps = ['result_error' => [], 'result_total' => [], 'result_next' => [], 'result_time' => []];
foreach ([['c0' => [['NAME' => 'x']]], ['c0' => [['ID' => 'x']]], ['c0' => ['items' => []]], ['c0' => true], ['c0' => [7]], ['c0' => null], [], null] as $result) {
    $portal->fault(['kind' => 'json', 'status' => 200, 'body' => ['result' => $result === null ? [] : ['result' => $result] + $maps]]);
    refused(fn() => $portal->activity()->list());
}
?>
--EXPECT--
B24Activity\DecodeException: crm.activity.list: a row of the answer has no ID
B24Activity\DecodeException: crm.activity.list: a row of the answer has no ID
B24Activity\DecodeException: crm.activity.list: the result is not a list of rows
B24Activity\DecodeException: crm.activity.list: the result is not a list of rows
B24Activity\DecodeException: crm.activity.list: a row of the answer has no ID
B24Activity\DecodeException: crm.activity.list: the result is not a list of rows
B24Activity\DecodeException: crm.activity.list: the batch answer leaves a command out
B24Activity\DecodeException: crm.activity.list: the batch answer has no map of results
