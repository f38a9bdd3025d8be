--TEST--
After a fork parent and child both go on, each on a connection of its own
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
$get = fn(int $id) => $client->call('crm.activity.get', ['id' => $id])['ID'];
echo 'parent: ', $get(1), "\n";
in_child(fn() => $get(2) . ' ' . $get(3));
echo 'parent: ', $get(4), "\n";
in_child(fn() => $get(5));
echo 'parent: ', $get(6), ' over ', $client->stats()['connections'], ' connection, of ', $portal->counters()['connections'], "\n";
?>
--EXPECT--
parent: 1
child: 2 3
parent: 4
child: 5
parent: 6 over 1 connection, of 3
