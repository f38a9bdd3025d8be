--TEST--
The deadline ends everything: waiting, trying again and walking lists
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 10]);
$client = $portal->client(['deadline' => 0.5, 'retries' => 100]);
$calls = [
    'hang' => [['kind' => 'hang', 'seconds' => 30], fn() => $client->call('profile')],
    'status' => [['kind' => 'status', 'status' => 502, 'times' => -1], fn() => $client->call('profile')],
    'list' => [['kind' => 'status', 'status' => 502, 'times' => -1], fn() => $client->list('crm.activity.list')],
];
foreach ($calls as $name => [$fault, $call]) {
    $portal->control(['reset' => true]);
    $portal->fault($fault);
    $began = microtime(true);
    try {
        $call();
    } catch (B24Activity\TransportException $error) {
        $seconds = microtime(true) - $began;
        echo $name, ': ', $seconds < 15 ? 'in time' : $seconds, ', ', $portal->counters()['requests'] < 5 ? 'few requests' : 'many requests', "\n";
    }
}
$portal->control(['reset' => true]);
?>
--EXPECT--
hang: in time, few requests
status: in time, few requests
list: in time, few requests
