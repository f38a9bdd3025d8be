--TEST--
Over TLS with the authority's certificate: one connection, compressed answers
--EXTENSIONS--
b24activity
--SKIPIF--
<?php
require __DIR__ . '/../inc/nginx.inc';
?>
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 6000, 'nginx' => true]);
$client = $portal->client(['cainfo' => $portal->ca, 'allow_http' => false]);
echo described($client->list('crm.activity.list')), "\n";
for ($i = 0; $i < 100; $i++) {
    $client->call('profile');
}
['connections' => $connections, 'bytes_out' => $sent] = $portal->counters();
echo "$connections connection\n";
var_dump($client->stats()['bytes_received'] < $sent / 4);
?>
--EXPECT--
6000 rows, 1 to 6000, up
1 connection
bool(true)
