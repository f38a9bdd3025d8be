--TEST--
A server that closes an idle connection: reads and writes open another one
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/raw_server.inc';

$server = new RawServer([
    [RawServer::answer('{"result":1}'), 'close'], [RawServer::answer('{"result":2}'), 'close'], [RawServer::answer('{"result":3}')],
]);
$client = $server->client(['retries' => 1]);
foreach (['profile', 'crm.activity.add', 'profile'] as $method) {
    echo $client->call($method), "\n";
    usleep(50_000); // until the end of the connection has arrived
}
echo $server->requests(), " requests\n";
?>
--EXPECT--
1
2
3
3 requests
