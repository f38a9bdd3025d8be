--TEST--
A hundred calls of two clients use one connection
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 10]);
$clients = [$portal->client(), $portal->client()];
for ($i = 0; $i < 100; $i++) {
    $clients[$i % 2]->call('profile');
}
['requests' => $requests, 'connections' => $connections] = $portal->counters();
echo "$requests requests, $connections connection; the clients opened ", $clients[0]->stats()['connections'], ' and ', $clients[1]->stats()['connections'], "\n";
?>
--EXPECT--
100 requests, 1 connection; the clients opened 1 and 0
