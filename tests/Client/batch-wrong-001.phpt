--TEST--
Commands that are no pairs of a method and parameters are refused
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 10]);
$client = $portal->client();
$wrong = [
    'profile', 7, null, [], ['method' => 'profile'], [['profile']], ['profile', null], ['profile', 'id=1'], ['profile', [], []], ['profile', 2 => []],
    ['no method!'], [''], ['a/b'], ['batch?x=1'], ["a\0b"], ['profile', ['token' => 1]], ['profile', ['x' => INF]],
];
foreach ($wrong as $command) {
    refused(fn() => $client->batch(['good' => ['profile'], 'bad' => $command]));
}
echo $portal->counters()['requests'], " requests\n";
?>
--EXPECT--
TypeError: B24Activity\Client::batch(): Argument #1 ($commands) must hold [method, parameters] for each name: "bad" does not
TypeError: B24Activity\Client::batch(): Argument #1 ($commands) must hold [method, parameters] for each name: "bad" does not
TypeError: B24Activity\Client::batch(): Argument #1 ($commands) must hold [method, parameters] for each name: "bad" does not
TypeError: B24Activity\Client::batch(): Argument #1 ($commands) must hold [method, parameters] for each name: "bad" does not
TypeError: B24Activity\Client::batch(): Argument #1 ($commands) must hold [method, parameters] for each name: "bad" does not
TypeError: B24Activity\Client::batch(): Argument #1 ($commands) must hold [method, parameters] for each name: "bad" does not
TypeError: B24Activity\Client::batch(): Argument #1 ($commands) must hold [method, parameters] for each name: "bad" has parameters that are not an array
TypeError: B24Activity\Client::batch(): Argument #1 ($commands) must hold [method, parameters] for each name: "bad" has parameters that are not an array
TypeError: B24Activity\Client::batch(): Argument #1 ($commands) must hold [method, parameters] for each name: "bad" does not
TypeError: B24Activity\Client::batch(): Argument #1 ($commands) must hold [method, parameters] for each name: "bad" has parameters that are not an array
ValueError: B24Activity\Client::batch(): Argument #1 ($commands) must be a REST method name of letters, digits, dots and underscores
ValueError: B24Activity\Client::batch(): Argument #1 ($commands) must be a REST method name of letters, digits, dots and underscores
ValueError: B24Activity\Client::batch(): Argument #1 ($commands) must be a REST method name of letters, digits, dots and underscores
ValueError: B24Activity\Client::batch(): Argument #1 ($commands) must be a REST method name of letters, digits, dots and underscores
ValueError: B24Activity\Client::batch(): Argument #1 ($commands) must be a REST method name of letters, digits, dots and underscores
ValueError: B24Activity\Client::batch(): Argument #1 ($commands) must not contain a parameter "token": the server would take the call for a signed link
ValueError: B24Activity\Client::batch(): Argument #1 ($commands) cannot be sent: [bad][x] is INF or NAN
0 requests
