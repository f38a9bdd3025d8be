--TEST--
Commands that refer to each other share a request; when they cannot, the batch is refused
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 500]);
$portal->control(['record' => true]);
$client = $portal->client();
$commands = [];
foreach (range(0, 69) as $i) {
    $commands["k$i"] = page($i + 1);
}
// k45 to k60 are a chain: the first request must end before it.
foreach (range(46, 60) as $i) {
    $commands["k$i"] = page('$result[k' . ($i - 1) . '][0][ID]');
}
$result = $client->batch($commands);
echo count($result['done']), ' done, ', $result['done']['k60'][0]['ID'], ', ', implode(' ', array_map(fn($request) => count($request['params']['cmd']), $portal->recorded())), "\n";
$portal->control(['reset' => true]);
foreach (range(1, 69) as $i) {
    $commands["k$i"] = page('$result[k0][0][ID]');
}
refused(fn() => $client->batch($commands));
echo $portal->counters()['requests'], " requests\n";
?>
--EXPECT--
70 done, 46, 45 25
ValueError: B24Activity\Client::batch(): Argument #1 ($commands) cannot be sent: command "k50" does not fit in one request with the commands that refer to each other around it
0 requests
