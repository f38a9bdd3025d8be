--TEST--
An answer without a total is no count; one that is a text is
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 10]);
foreach ([['result' => []], ['result' => [], 'total' => '5'], ['result' => [], 'total' => 'x'], ['result' => [], 'total' => null], ['result' => true, 'total' => 5]] as $body) {
    $portal->fault(['kind' => 'json', 'status' => 200, 'body' => $body]);
    refused(fn() => $portal->activity()->count());
}
?>
--EXPECT--
B24Activity\DecodeException: crm.activity.list: the answer has no total
not refused: 5
B24Activity\DecodeException: crm.activity.list: the answer has no total
B24Activity\DecodeException: crm.activity.list: the answer has no total
B24Activity\DecodeException: crm.activity.list: the result is not a list of rows
