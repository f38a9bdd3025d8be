--TEST--
A request given up in flight does not mix its answer into the next call
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 20000]);
$portal->control(['page_latency' => 5]);
$client = $portal->client();
for ($i = 0; $i < 5; $i++) {
    foreach ($client->each('crm.activity.list') as $row) {
        break;
    }
    echo $client->call('crm.activity.get', ['id' => 100 + $i])['ID'], "\n";
}
?>
--EXPECT--
100
101
102
103
104
