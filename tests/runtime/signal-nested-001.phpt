--TEST--
A signal's handler may use the very client that waits
--EXTENSIONS--
b24activity
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/signal.inc';

$portal = Portal::start(['synthetic' => 10]);
$client = $portal->client();
$portal->control(['latency' => 500]);
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, function () use ($client) {
    $id = $client->call('crm.activity.get', ['id' => 4])['ID'];
    echo "handler: $id\n";
});
signal_when($portal, 1, SIGUSR1);
$id = $client->call('crm.activity.get', ['id' => 3])['ID'];
echo "call: $id\n";
echo 'afterwards: ', $client->call('crm.activity.get', ['id' => 5])['ID'], "\n";
?>
--EXPECT--
handler: 4
call: 3
afterwards: 5
