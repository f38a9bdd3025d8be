--TEST--
CRest::callBatch() runs any number of commands, keeps references together and stops at what fails
--INI--
b24activity.allow_http=1
b24activity.rate=1000000
b24activity.burst=1000000
--FILE--
<?php
require __DIR__ . '/../inc/crest_app.inc';
class CRest extends B24Activity\CRest
{
    public static array $times = [];

    protected static function callCurl($arParams)
    {
        $answer = parent::callCurl($arParams);
        self::$times[] = $answer['time'] ?? null;
        return $answer;
    }
}
final class Small extends CRest { const BATCH_COUNT = 7; }
final class Raw extends CRest { const TYPE_TRANSPORT = 'xml'; }

$portal = crest_portal();
$get = static fn(mixed $id): array => ['method' => 'crm.activity.list', 'params' => ['filter' => ['ID' => $id], 'select' => ['ID']]];
$requests = static fn(): string => $portal->counters()['requests'] . " requests, " . $portal->counters()['commands'] . " commands\n";
$ids = static fn(array $answer): array => array_map(static fn(array $rows): int => (int) $rows[0]['ID'], $answer['result']['result']);

$portal->control(['reset' => true]);
$answer = CRest::callBatch(array_map($get, range(1, 120)));
var_dump($ids($answer) === range(1, 120), array_map('count', $answer['result']) === ['result' => 120, 'result_error' => 0, 'result_total' => 120, 'result_next' => 0, 'result_time' => 120]);
[$first, $second, $third] = CRest::$times;
$expected = ['start' => $first['start'], 'date_start' => $first['date_start'], 'duration' => $first['duration'] + $second['duration'] + $third['duration'],
    'processing' => $first['processing'] + $second['processing'] + $third['processing']];
var_dump($answer['time'] == $expected + $third, array_keys($answer) === ['result', 'time']);
echo $requests();

echo "-- references\n";
$portal->control(['reset' => true]);
$commands = [];
for ($i = 1; $i <= 52; $i++) {
    $commands["n$i"] = $get($i);
}
$commands['n49'] = $get('$result[n48][0][ID]');
$commands['n51'] = $get('$result[n49][0][ID]');
$ids = $ids(CRest::callBatch($commands));
var_dump(array_keys($ids) === array_keys($commands), $ids['n49'], $ids['n51'], $ids['n52']);
echo $requests();
$commands['n52'] = $get('$result[n1][0][ID]');
var_dump(CRest::callBatch($commands));
echo $requests();

echo "-- halt\n";
$portal->control(['reset' => true]);
$commands = array_map($get, range(1, 120));
$commands[60] = ['method' => 'crm.activity.get', 'params' => ['id' => 999999]];
var_dump(array_map('count', array_diff_key(CRest::callBatch($commands, 1)['result'], ['result_time' => 0])));
echo $requests();

echo "-- a request fails\n";
$portal->control(['reset' => true, 'faults' => [['kind' => 'json', 'match' => 'batch', 'skip' => 1, 'status' => 403, 'body' => ['error' => 'insufficient_scope', 'error_description' => 'no']]]]);
$answer = CRest::callBatch($commands);
var_dump(count($answer['result']['result']), $answer['error'], $answer['error_description']);
echo $requests();
$portal->control(['reset' => true, 'faults' => [['kind' => 'status', 'match' => 'batch', 'skip' => 1, 'status' => 404, 'body' => 'none']]]);
$answer = CRest::callBatch($commands);
var_dump(count($answer['result']['result']), $answer['error'], $answer['error_information']);
ini_set('b24activity.crest_strict', '1');
$portal->control(['reset' => true, 'faults' => [['kind' => 'status', 'match' => 'batch', 'skip' => 1, 'status' => 404, 'body' => 'none']]]);
$answer = CRest::callBatch($commands);
var_dump(count($answer['result']['result']), $answer['error'], $answer['error_information']);

echo "-- a class with smaller batches\n";
$portal->control(['reset' => true]);
echo count(Small::callBatch(array_map($get, range(1, 15)))['result']['result']), "\n", $requests();
echo Raw::callBatch(array_map($get, range(1, 51)))['error'], "\n";
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
3 requests, 120 commands
-- references
bool(true)
int(48)
int(48)
int(52)
2 requests, 52 commands
array(2) {
  ["error"]=>
  string(16) "batch_references"
  ["error_information"]=>
  string(93) "Commands that refer to each other by $result[…] do not fit in one request; nothing was sent"
}
2 requests, 52 commands
-- halt
array(4) {
  ["result"]=>
  int(60)
  ["result_error"]=>
  int(1)
  ["result_total"]=>
  int(60)
  ["result_next"]=>
  int(0)
}
2 requests, 61 commands
-- a request fails
int(50)
string(18) "insufficient_scope"
string(2) "no"
2 requests, 50 commands
int(50)
string(7) "no_json"
string(61) "The answer is no JSON: HTTP 404 with text/html; charset=utf-8"
int(50)
string(7) "no_json"
string(59) "A later request of the batch was not answered by the portal"
-- a class with smaller batches
15
3 requests, 15 commands
batch_transport
