--TEST--
A child that ends does not end the parent's TLS connection
--EXTENSIONS--
b24activity
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../inc/nginx.inc';
?>
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/signal.inc';

$portal = Portal::start(['synthetic' => 10, 'nginx' => true]);
$client = $portal->client(['cainfo' => $portal->ca, 'connect_timeout' => 60, 'timeout' => 60]);
$get = fn(int $id) => $client->call('crm.activity.get', ['id' => $id])['ID'];
echo $get(1), "\n";
in_child(fn() => 'does nothing');
echo $get(2), "\n";
in_child(fn() => $get(3));
echo $get(4), ', ', $client->stats()['connections'], " connection\n";
?>
--EXPECT--
1
child: does nothing
2
child: 3
4, 1 connection
