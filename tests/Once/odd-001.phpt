--TEST--
addOnce: the pair is found when its digits come as ints, and what is no id is not taken for one
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/raw_server.inc';
require __DIR__ . '/../inc/rows.inc';

$fields = ['SUBJECT' => 'x', 'PROVIDER_ID' => 'P', 'ORIGINATOR_ID' => 'shop', 'ORIGIN_ID' => '7'];
foreach ([
    ['[{"ID":5,"ORIGINATOR_ID":"shop","ORIGIN_ID":7}]'], ['[{"ID":"5","ORIGINATOR_ID":"shop","ORIGIN_ID":"7"}]'], ['[{"ORIGINATOR_ID":"shop","ORIGIN_ID":"7"}]'],
    ['[{"ID":"5","ORIGINATOR_ID":"shop","ORIGIN_ID":"07"}]', '"6"'], ['null'], ['[]', '{"id":6}'], ['[]', 'true'], ['[]', '[6]'], ['[]', 'null'],
] as $results) {
    $server = new RawServer(array_map(fn(string $result): array => [RawServer::answer('{"result":' . $result . ',"time":{}}')], $results));
    refused(fn() => (new B24Activity\Activity($server->client(['retries' => 0])))->addOnce($fields));
    echo $server->requests() === count($results) ? '' : "{$server->requests()} requests\n";
}
?>
--EXPECT--
not refused: 5
not refused: 5
B24Activity\DecodeException: crm.activity.list: a row of the answer has no ID
not refused: 6
B24Activity\DecodeException: crm.activity.list: the result is not a list of rows
B24Activity\DecodeException: crm.activity.add: the result is not an int: {"id":6}
B24Activity\DecodeException: crm.activity.add: the result is not an int: true
B24Activity\DecodeException: crm.activity.add: the result is not an int: [6]
B24Activity\DecodeException: crm.activity.add: the result is not an int: null
