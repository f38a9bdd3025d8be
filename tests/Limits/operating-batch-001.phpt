--TEST--
Commands of a batch of reads that the portal blocks are sent again alone, after the reset
--EXTENSIONS--
b24activity
--INI--
b24activity.limits_file="none"
--CONFLICTS--
all
--FILE--
<?php
require __DIR__ . '/operating.inc';

$portal = Portal::start(['synthetic' => 10]);
$client = $portal->client();
$portal->fault(batch_answer_with(['ID' => 0], 5, 2));
$began = microtime(true);
$client->batch([['crm.activity.get', ['id' => 1]]]);
$portal->control(['record' => true]);
$portal->fault(exhausted('crm.activity.get', true, 1));
$answer = $client->batch(['a' => ['crm.activity.get', ['id' => 1]], 'b' => ['crm.activity.get', ['id' => 2]], 'c' => ['profile'], 'd' => ['crm.activity.get', ['id' => 4]]]);
between('seconds', 1.9, microtime(true) - $began, 2.8);
echo json_encode(array_map(fn($row) => $row['ID'], $answer['done'])), ' ', json_encode($answer['failed']), "\n";
echo json_encode(array_map(fn($request) => array_values($request['params']['cmd']), $portal->recorded())), "\n";
?>
--EXPECT--
seconds as expected
{"a":"1","b":"2","c":"1","d":"4"} []
[["crm.activity.get?id=1","crm.activity.get?id=2","profile","crm.activity.get?id=4"],["crm.activity.get?id=2"]]
