--TEST--
A certificate of nobody known: nothing is sent, and nothing is tried again
--EXTENSIONS--
b24activity
--SKIPIF--
<?php
require __DIR__ . '/../inc/nginx.inc';
?>
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 10, 'nginx' => true]);
foreach ([[], ['cainfo' => __FILE__], ['cainfo' => '/nowhere/ca.pem']] as $options) {
    $client = $portal->client($options);
    try {
        $client->call('crm.activity.add');
    } catch (B24Activity\TransportException $error) {
        echo json_encode($error->executed), ' ', $client->stats()['requests'], "\n";
    }
}
echo $portal->counters()['requests'], " requests\n";
?>
--EXPECT--
false 1
false 1
false 1
0 requests
