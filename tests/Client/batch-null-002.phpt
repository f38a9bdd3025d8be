--TEST--
A command that must go alone but takes part in references is refused
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 10]);
$client = $portal->client();
refused(fn() => $client->batch(['a' => ['profile', ['x' => null]], 'b' => ['profile', ['y' => '$result[a]']]]));
refused(fn() => $client->batch(['a' => ['profile'], 'b' => ['profile', ['y' => '$result[a]', 'x' => []]]]));
refused(fn() => $client->batch(['a' => ['profile'], 'b' => ['profile', ['x' => null, 'y' => ['deep' => '$result[a]']]]]));
echo $portal->counters()['requests'], " requests\n";
?>
--EXPECT--
ValueError: B24Activity\Client::batch(): Argument #1 ($commands) cannot be sent: command "a" [x] is null, which a batch command cannot carry and so cannot be part of commands that refer to each other
ValueError: B24Activity\Client::batch(): Argument #1 ($commands) cannot be sent: command "b" [x] is an empty array, which a batch command cannot carry and so cannot be part of commands that refer to each other
ValueError: B24Activity\Client::batch(): Argument #1 ($commands) cannot be sent: command "b" [x] is null, which a batch command cannot carry and so cannot be part of commands that refer to each other
0 requests
