--TEST--
stats() tells the newest operating time of every method
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 120]);
$portal->control(['operating' => ['cost' => ['crm.activity.list' => 7.5, 'profile' => 2.0]]]);
$client = $portal->client();
$client->call('profile');
$client->call('profile');
$client->batch([['crm.activity.list', ['start' => -1]]]);
$operating = $client->stats()['operating'];
echo json_encode(array_map(fn($row) => $row['operating'], $operating)), "\n";
var_dump($operating['profile']['operating_reset_at'] > time());
?>
--EXPECT--
{"profile":4,"crm.activity.list":7.5}
bool(true)
