--TEST--
Answers that are lost or make no sense lose no event either
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/events.inc';

$app = offline_application();
queue_events($app, 3);
$handled = 0;
$try = function (string $what, array ...$faults) use ($app, &$handled) {
    $app->control(['reset' => true, 'faults' => $faults]);
    $handled = 0;
    $handler = function () use (&$handled) { $handled++; };
    $text = thrown(fn() => events($app, ['retries' => 1])->offline($handler));
    $app->control(['reset' => true]);
    echo "$what: $handled handled, ", $text, '; ', queue_state($app), "\n";
};
$answer = fn(string $method, mixed $result) => ['match' => $method, 'kind' => 'json', 'status' => 200, 'body' => ['result' => $result, 'time' => []]];
$try('reservation lost', ['match' => 'event.offline.get', 'kind' => 'cut-after']);
$try('clearing lost once', ['match' => 'event.offline.clear', 'kind' => 'cut-after']);
queue_events($app, 3);
$try('clearing lost', ['match' => 'event.offline.clear', 'kind' => 'cut-before', 'times' => -1]);
$try('clearing refused', ['match' => 'event.offline.clear', 'kind' => 'json', 'body' => ['error' => 'ERROR_CORE', 'error_description' => 'x']]);
$try('list is no list', $answer('event.offline.list', 'x'));
$try('rows are no rows', $answer('event.offline.list', ['x', 7]));
$try('no reservation', $answer('event.offline.list', [['ID' => '1']]));
$try('no IDs', $answer('event.offline.get', ['process_id' => 'x', 'events' => [[]]]));
$try('an ID that is none', $answer('event.offline.get', ['process_id' => 'x', 'events' => [['ID' => ['y']]]]));
$try('no event', $answer('event.offline.get', ['process_id' => 'x', 'events' => ['x']]));
$try('once more');
queue_events($app, 2);
$try('no events', $answer('event.offline.get', ['process_id' => 'x']));
$try('null', $answer('event.offline.get', null));
$try('a reservation without a name', $answer('event.offline.get', ['process_id' => null, 'events' => [['ID' => '1']]]));
$try('and once more');
$app->fault($answer('event.offline.list', []));
echo thrown(fn() => events($app)->offline(null)), "\n";
?>
--EXPECT--
reservation lost: 0 handled, B24Activity\TransportException: event.offline.get: The connection broke after the request was sent; 3 waiting, 3 of them reserved
clearing lost once: 3 handled, nothing: 3; 0 waiting, 0 of them reserved
clearing lost: 3 handled, B24Activity\TransportException: event.offline.clear: Empty reply from server; 3 waiting, 3 of them reserved
clearing refused: 3 handled, B24Activity\ApiException: event.offline.clear: ERROR_CORE: x (HTTP 400); 3 waiting, 3 of them reserved
list is no list: 0 handled, B24Activity\DecodeException: event.offline.list: the result has no events; 3 waiting, 3 of them reserved
rows are no rows: 0 handled, B24Activity\DecodeException: event.offline.list: the result has no events; 3 waiting, 3 of them reserved
no reservation: 0 handled, nothing: 0; 3 waiting, 3 of them reserved
no IDs: 0 handled, B24Activity\DecodeException: event.offline.get: an event has no ID; 3 waiting, 3 of them reserved
an ID that is none: 0 handled, B24Activity\DecodeException: event.offline.get: an event has no ID; 3 waiting, 3 of them reserved
no event: 0 handled, B24Activity\DecodeException: event.offline.get: an event has no ID; 3 waiting, 3 of them reserved
once more: 3 handled, nothing: 3; 0 waiting, 0 of them reserved
no events: 0 handled, B24Activity\DecodeException: event.offline.get: the result has no list of events; 2 waiting, 0 of them reserved
null: 0 handled, B24Activity\DecodeException: event.offline.get: the result has no list of events; 2 waiting, 0 of them reserved
a reservation without a name: 0 handled, B24Activity\DecodeException: event.offline.get: the result has no process_id; 2 waiting, 0 of them reserved
and once more: 2 handled, nothing: 2; 0 waiting, 0 of them reserved
B24Activity\DecodeException: event.offline.list: the answer has no total
