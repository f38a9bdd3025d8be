--TEST--
The limit counts events, also those that were left before; they are taken fifty at a time
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/events.inc';

$app = offline_application();
queue_events($app, 130);
$nothing = fn() => null;
$calls = function (?callable $handler, int $limit) use ($app) {
    $app->control(['reset' => true, 'record' => true]);
    $handled = events($app)->offline($handler, $limit);
    $names = array_map(fn($request) => substr($request['method'], 14) . (isset($request['params']['limit']) ? " {$request['params']['limit']}" : ''), $app->recorded());
    echo "$handled: ", implode(', ', $names), '; ', queue_state($app), "\n";
};
$calls($nothing, 7);
$calls($nothing, 53);
// Two reservations that nobody came back to.
$app->client()->call('event.offline.get', ['clear' => 0, 'limit' => 5]);
$app->client()->call('event.offline.get', ['clear' => 0, 'limit' => 5]);
$calls(null, 1);
$calls($nothing, 5);
$calls($nothing, 10);
$app->client()->call('event.offline.get', ['clear' => 0, 'limit' => 60]);
$calls($nothing, PHP_INT_MAX);
$calls($nothing, PHP_INT_MAX);
?>
--EXPECT--
7: list, get 7, clear; 123 waiting, 0 of them reserved
53: list, get 50, clear, get 3, clear; 70 waiting, 0 of them reserved
70: list; 70 waiting, 10 of them reserved
5: list, get 5, clear; 65 waiting, 5 of them reserved
10: list, get 10, clear, get 5, clear; 55 waiting, 0 of them reserved
55: list, get 50, clear, get 50, clear, list, get 50; 0 waiting, 0 of them reserved
0: list, get 50; 0 waiting, 0 of them reserved
