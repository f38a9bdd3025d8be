--TEST--
A queue that cannot be searched by reservation, or does not tell it, keeps nobody from the events
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/raw_server.inc';

use B24Activity\Events;

function answer(string $result): string
{
    return RawServer::answer('{"result":' . $result . ',"total":7,"time":{}}');
}

function offline(?callable $handler, string ...$answers): void
{
    $server = new RawServer(array_map(fn(string $answer): array => [$answer], $answers));
    try {
        echo (new Events($server->client(['retries' => 0])))->offline($handler, 100);
    } catch (B24Activity\Exception $error) {
        echo $error::class, ': ', $error->getMessage();
    }
    echo ', ', $server->requests() === count($answers) ? '' : 'wrong: ', $server->requests(), " requests\n";
}

$refused = RawServer::answer('{"error":"ERROR_ARGUMENT","error_description":"Filter field not allowed: PROCESS_ID","argument":"filter"}', status: '400 Bad Request');
$handler = fn(array $event) => print("$event[ID] ");
$fresh = answer('{"process_id":"p","events":[{"ID":"9"}]}');
$left = answer('{"process_id":"q","events":[{"ID":"3"}]}');
$page = answer(json_encode(array_fill(0, 50, ['ID' => '1', 'PROCESS_ID' => '', 'ERROR' => '0'])));

echo "-- no reservations told\n";
offline($handler, answer('[{"ID":"1"},{"ID":"2","PROCESS_ID":""},{"ID":"3","PROCESS_ID":null}]'), $fresh, answer('true'));
offline($handler, $page, $fresh, answer('true'));
echo "-- not searched by it\n";
offline($handler, $refused, answer('[{"ID":"1","PROCESS_ID":"","ERROR":"0"},{"ID":"2","PROCESS_ID":"lost","ERROR":"1"},{"ID":3,"PROCESS_ID":"q","ERROR":"0"}]'), $left, answer('true'), $fresh, answer('true'));
offline($handler, $refused, $page, $page, $fresh, answer('true'));
offline($handler, $refused, $refused);
offline(null, $refused, answer('[]'));
offline(null, $refused, $refused);
?>
--EXPECT--
-- no reservations told
9 1, 3 requests
9 1, 3 requests
-- not searched by it
3 9 2, 6 requests
9 1, 5 requests
B24Activity\ValidationException: event.offline.list: ERROR_ARGUMENT: Filter field not allowed: PROCESS_ID (HTTP 400), 2 requests
7, 2 requests
B24Activity\ValidationException: event.offline.list: ERROR_ARGUMENT: Filter field not allowed: PROCESS_ID (HTTP 400), 2 requests
