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
    usleep(1_100_000); // libcurl 8.23 looks at a connection once a second, older ones whenever it is used
}
echo $server->requests(), " requests\n";
?>
--EXPECT--
1
2
3
3 requests
