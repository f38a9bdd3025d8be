--TEST--
stats() counts what this client did
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 120]);
$client = $portal->client();
echo json_encode($client->stats()), "\n";
$client->call('profile');
$client->list('crm.activity.list');
$portal->fault(['kind' => 'json', 'status' => 503, 'body' => ['error' => 'QUERY_LIMIT_EXCEEDED', 'error_description' => 'x']]);
$client->call('profile');
$stats = $client->stats();
['requests' => $requests, 'connections' => $connections] = $portal->counters();
var_dump($stats['requests'] === $requests, $stats['connections'] === $connections, $stats['retries'], $stats['waited'] > 0.5);
var_dump($stats['bytes_received'] > 5000, $stats['bytes_sent'] > 300);
?>
--EXPECTF--
{"portal":"http:\/\/127.0.0.1:%d","requests":0,"retries":0,"waited":0,"bytes_sent":0,"bytes_received":0,"connections":0,"operating":[]}
bool(true)
bool(true)
int(1)
bool(true)
bool(true)
bool(true)
