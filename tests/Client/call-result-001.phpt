--TEST--
call() gives the result, request() the whole envelope
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 120]);
$client = $portal->client();
$params = ['select' => ['ID'], 'order' => ['ID' => 'ASC']];
echo count($client->call('crm.activity.list', $params)), "\n";
$envelope = $client->request('crm.activity.list', $params);
echo implode(' ', array_keys($envelope)), ': ', count($envelope['result']), " {$envelope['next']} {$envelope['total']}\n";
foreach ([null, true, 0, 1.5, 'text', [], ['a' => null]] as $result) {
    $portal->fault(['kind' => 'json', 'status' => 200, 'body' => ['result' => $result]]);
    echo json_encode($client->call('profile')), ' ';
}
?>
--EXPECT--
50
result next total time: 50 50 120
null true 0 1.5 "text" [] {"a":null}
