--TEST--
A result of the wrong kind is a DecodeException that shows it; what is only unusual is taken
--EXTENSIONS--
b24activity
--FILE--
<?php
declare(strict_types=1);
require __DIR__ . '/../inc/raw_server.inc';
require __DIR__ . '/../inc/rows.inc';

use B24Activity\{Activity, ActivityType, Badge, Binding, Client, Configurable, LayoutBlocks, Todo};

/** Each answer in turn, to a call that makes one request for it. */
function answered(callable $call, string ...$results): void
{
    $server = new RawServer(array_map(fn(string $result): array => [RawServer::answer('{"result":' . $result . ',"time":{}}')], $results));
    $client = $server->client(['retries' => 0]);
    foreach ($results as $result) {
        echo $result, ' ';
        refused(fn() => $call($client));
    }
    echo $server->requests() === count($results) ? '' : "{$server->requests()} requests\n";
}

$row = ['SUBJECT' => 'x', 'PROVIDER_ID' => 'P'];
$layout = ['icon' => ['code' => 'x'], 'header' => ['title' => 'x'], 'body' => ['logo' => ['code' => 'x']]];
echo "-- an int\n";
answered(fn(Client $client) => (new Activity($client))->add($row), '7', '"7"', '" 7"', '9223372036854775807', 'null', 'true', '7.0', '"7x"', '"7.5"', '"9223372036854775808"', '[7]', '{"id":7}', '""');
echo "-- a boolean\n";
answered(fn(Client $client) => (new Binding($client))->add(1, 2, 3), 'true', 'false', '1', '0', '"Y"', '"N"', '"1"', '"0"', '"true"', '"false"', 'null', '2', '1.0', '""', '"no"', '[]', '{"success":true}');
echo "-- an array\n";
answered(fn(Client $client) => (new Activity($client))->get(1), '{"ID":"1","NEW":[]}', '[]', 'null', 'true', '"x"', '5');
answered(fn(Client $client) => (new ActivityType($client))->list(), '[]', '{"0":1}', 'false');
echo "-- an id in an object\n";
answered(fn(Client $client) => (new Todo($client))->add(2, 1, '2026-12-24'), '{"id":7}', '{"x":[],"id":"7","id2":8}', '{"id":null}', '{"id":"x"}', '{"ID":7}', '{}', '[7]', 'true', '7', 'null', '{"id":{"id":7}}');
answered(fn(Client $client) => (new Configurable($client))->add(2, 1, [], $layout), '{"activity":{"id":"7","x":1},"y":2}', '{"activity":7}', '{"activity":{}}', '{"id":7}', '{"activity":true}', '[]');
echo "-- success in an object\n";
answered(fn(Client $client) => (new LayoutBlocks($client))->delete(2, 1, 1), '{"success":true}', '{"success":false,"x":1}', '{"success":"Y"}', '{"success":1}', '{"success":null}', '{}', '[]', 'null', 'false');
echo "-- an array or null in an object\n";
answered(fn(Client $client) => (new LayoutBlocks($client))->get(2, 1, 1), '{"layout":{"blocks":[]}}', '{"layout":null,"x":1}', '{"layout":[]}', '{"layout":false}', '{"layout":"x"}', '{}', '[]', 'null');
echo "-- an array or null\n";
answered(fn(Client $client) => (new Activity($client))->callTranscript(1), '{"transcription":"x"}', 'null', '[]', '"x"', 'false');
echo "-- an array in an object\n";
answered(fn(Client $client) => (new Badge($client))->get('x'), '{"badge":{"code":"x"},"y":1}', '{"badge":[]}', '{"badge":null}', '{"badges":[]}', 'true');
answered(fn(Client $client) => (new Badge($client))->list(), '{"badges":[]}', '[]', '{"badges":true}');
answered(fn(Client $client) => (new Configurable($client))->get(1), '{"activity":{"id":1}}', '{"activity":1}');

echo "-- what is told of a long one, and of a secret\n";
answered(fn(Client $client) => (new Activity($client))->delete(1), '"' . str_repeat('é', 60) . '"', '"abcdef0123456789"', '{"at":"https://acme.bitrix24.com/rest/1/abcdef0123456789/"}');
?>
--EXPECT--
-- an int
7 not refused: 7
"7" not refused: 7
" 7" not refused: 7
9223372036854775807 not refused: 9223372036854775807
null B24Activity\DecodeException: crm.activity.add: the result is not an int: null
true B24Activity\DecodeException: crm.activity.add: the result is not an int: true
7.0 B24Activity\DecodeException: crm.activity.add: the result is not an int: 7.0
"7x" B24Activity\DecodeException: crm.activity.add: the result is not an int: "7x"
"7.5" B24Activity\DecodeException: crm.activity.add: the result is not an int: "7.5"
"9223372036854775808" B24Activity\DecodeException: crm.activity.add: the result is not an int: "9223372036854775808"
[7] B24Activity\DecodeException: crm.activity.add: the result is not an int: [7]
{"id":7} B24Activity\DecodeException: crm.activity.add: the result is not an int: {"id":7}
"" B24Activity\DecodeException: crm.activity.add: the result is not an int: ""
-- a boolean
true not refused: true
false not refused: false
1 not refused: true
0 not refused: false
"Y" not refused: true
"N" not refused: false
"1" not refused: true
"0" not refused: false
"true" not refused: true
"false" not refused: false
null B24Activity\DecodeException: crm.activity.binding.add: the result is not a boolean: null
2 B24Activity\DecodeException: crm.activity.binding.add: the result is not a boolean: 2
1.0 B24Activity\DecodeException: crm.activity.binding.add: the result is not a boolean: 1.0
"" B24Activity\DecodeException: crm.activity.binding.add: the result is not a boolean: ""
"no" B24Activity\DecodeException: crm.activity.binding.add: the result is not a boolean: "no"
[] B24Activity\DecodeException: crm.activity.binding.add: the result is not a boolean: []
{"success":true} B24Activity\DecodeException: crm.activity.binding.add: the result is not a boolean: {"success":true}
-- an array
{"ID":"1","NEW":[]} not refused: {"ID":"1","NEW":[]}
[] not refused: []
null B24Activity\DecodeException: crm.activity.get: the result is not an array: null
true B24Activity\DecodeException: crm.activity.get: the result is not an array: true
"x" B24Activity\DecodeException: crm.activity.get: the result is not an array: "x"
5 B24Activity\DecodeException: crm.activity.get: the result is not an array: 5
[] not refused: []
{"0":1} not refused: [1]
false B24Activity\DecodeException: crm.activity.type.list: the result is not an array: false
-- an id in an object
{"id":7} not refused: 7
{"x":[],"id":"7","id2":8} not refused: 7
{"id":null} B24Activity\DecodeException: crm.activity.todo.add: the result is not an object with the int "id": {"id":null}
{"id":"x"} B24Activity\DecodeException: crm.activity.todo.add: the result is not an object with the int "id": {"id":"x"}
{"ID":7} B24Activity\DecodeException: crm.activity.todo.add: the result is not an object with the int "id": {"ID":7}
{} B24Activity\DecodeException: crm.activity.todo.add: the result is not an object with the int "id": []
[7] B24Activity\DecodeException: crm.activity.todo.add: the result is not an object with the int "id": [7]
true B24Activity\DecodeException: crm.activity.todo.add: the result is not an object with the int "id": true
7 B24Activity\DecodeException: crm.activity.todo.add: the result is not an object with the int "id": 7
null B24Activity\DecodeException: crm.activity.todo.add: the result is not an object with the int "id": null
{"id":{"id":7}} B24Activity\DecodeException: crm.activity.todo.add: the result is not an object with the int "id": {"id":{"id":7}}
{"activity":{"id":"7","x":1},"y":2} not refused: 7
{"activity":7} B24Activity\DecodeException: crm.activity.configurable.add: the result is not an object with the int "activity.id": {"activity":7}
{"activity":{}} B24Activity\DecodeException: crm.activity.configurable.add: the result is not an object with the int "activity.id": {"activity":[]}
{"id":7} B24Activity\DecodeException: crm.activity.configurable.add: the result is not an object with the int "activity.id": {"id":7}
{"activity":true} B24Activity\DecodeException: crm.activity.configurable.add: the result is not an object with the int "activity.id": {"activity":true}
[] B24Activity\DecodeException: crm.activity.configurable.add: the result is not an object with the int "activity.id": []
-- success in an object
{"success":true} not refused: true
{"success":false,"x":1} not refused: false
{"success":"Y"} not refused: true
{"success":1} not refused: true
{"success":null} B24Activity\DecodeException: crm.activity.layout.blocks.delete: the result is not an object with the boolean "success": {"success":null}
{} B24Activity\DecodeException: crm.activity.layout.blocks.delete: the result is not an object with the boolean "success": []
[] B24Activity\DecodeException: crm.activity.layout.blocks.delete: the result is not an object with the boolean "success": []
null B24Activity\DecodeException: crm.activity.layout.blocks.delete: the result is not an object with the boolean "success": null
false B24Activity\DecodeException: crm.activity.layout.blocks.delete: the result is not an object with the boolean "success": false
-- an array or null in an object
{"layout":{"blocks":[]}} not refused: {"blocks":[]}
{"layout":null,"x":1} not refused: null
{"layout":[]} not refused: []
{"layout":false} B24Activity\DecodeException: crm.activity.layout.blocks.get: the result is not an object with "layout", an array or null: {"layout":false}
{"layout":"x"} B24Activity\DecodeException: crm.activity.layout.blocks.get: the result is not an object with "layout", an array or null: {"layout":"x"}
{} B24Activity\DecodeException: crm.activity.layout.blocks.get: the result is not an object with "layout", an array or null: []
[] B24Activity\DecodeException: crm.activity.layout.blocks.get: the result is not an object with "layout", an array or null: []
null B24Activity\DecodeException: crm.activity.layout.blocks.get: the result is not an object with "layout", an array or null: null
-- an array or null
{"transcription":"x"} not refused: {"transcription":"x"}
null not refused: null
[] not refused: []
"x" B24Activity\DecodeException: crm.activity.call.getTranscript: the result is not an array or null: "x"
false B24Activity\DecodeException: crm.activity.call.getTranscript: the result is not an array or null: false
-- an array in an object
{"badge":{"code":"x"},"y":1} not refused: {"code":"x"}
{"badge":[]} not refused: []
{"badge":null} B24Activity\DecodeException: crm.activity.badge.get: the result is not an object with the array "badge": {"badge":null}
{"badges":[]} B24Activity\DecodeException: crm.activity.badge.get: the result is not an object with the array "badge": {"badges":[]}
true B24Activity\DecodeException: crm.activity.badge.get: the result is not an object with the array "badge": true
{"badges":[]} not refused: []
[] B24Activity\DecodeException: crm.activity.badge.list: the result is not an object with the array "badges": []
{"badges":true} B24Activity\DecodeException: crm.activity.badge.list: the result is not an object with the array "badges": {"badges":true}
{"activity":{"id":1}} not refused: {"id":1}
{"activity":1} B24Activity\DecodeException: crm.activity.configurable.get: the result is not an object with the array "activity": {"activity":1}
-- what is told of a long one, and of a secret
"éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé" B24Activity\DecodeException: crm.activity.delete: the result is not a boolean: "ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé
"abcdef0123456789" B24Activity\DecodeException: crm.activity.delete: the result is not a boolean: "***"
{"at":"https://acme.bitrix24.com/rest/1/abcdef0123456789/"} B24Activity\DecodeException: crm.activity.delete: the result is not a boolean: {"at":"https://acme.bitrix24.com/rest/1/***/"}
