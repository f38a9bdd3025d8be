--TEST--
A list that meets a closed port makes as many attempts as a call
--EXTENSIONS--
b24activity
--FILE--
<?php
$socket = stream_socket_server('tcp://127.0.0.1:0');
$address = stream_socket_get_name($socket, false);
fclose($socket);
$options = ['allow_http' => true, 'retries' => 2, 'rate' => 1e6, 'burst' => 1_000_000];
$calls = ['call' => fn($client) => $client->call('profile'), 'list' => fn($client) => $client->list('crm.activity.list'),
    'each' => fn($client) => $client->each('crm.activity.list')->toArray()];
foreach ($calls as $name => $call) {
    $client = B24Activity\Client::webhook("http://$address/rest/1/abcdef0123456789/", $options);
    try {
        $call($client);
        echo "$name: answered\n";
    } catch (B24Activity\TransportException $error) {
        echo "$name: {$client->stats()['requests']} attempts, executed ", json_encode($error->executed), "\n";
    }
}
?>
--EXPECT--
call: 3 attempts, executed false
list: 3 attempts, executed false
each: 3 attempts, executed false
