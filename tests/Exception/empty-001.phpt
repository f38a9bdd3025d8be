--TEST--
An answer of nothing at all, whatever its status, is no answer: reads are sent again, and nobody knows whether a write ran
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['rows' => 10]);
$calls = [
    'read' => fn($client) => $client->call('crm.activity.get', ['id' => 7])['ID'],
    'list' => fn($client) => described($client->list('crm.activity.list', ['select' => ['ID']])),
    'write' => fn($client) => $client->call('crm.activity.update', ['id' => 3, 'fields' => ['SUBJECT' => 'x']]),
    'batch of writes' => fn($client) => $client->batch([['crm.activity.update', ['id' => 4, 'fields' => ['SUBJECT' => 'x']]]]),
];
foreach ([200, 502] as $status) {
    foreach ($calls as $name => $call) {
        $portal->control(['reset' => true]);
        $portal->fault(['kind' => 'status', 'status' => $status, 'body' => '', 'execute' => true]);
        try {
            $told = $call($portal->client());
        } catch (B24Activity\TransportException $error) {
            $told = $error->getMessage() . ', executed ' . json_encode($error->executed);
        }
        echo "$status, $name: $told; ", $portal->counters()['requests'], " requests\n";
    }
}
?>
--EXPECT--
200, read: 7; 2 requests
200, list: 10 rows, 1 to 10, up; 2 requests
200, write: crm.activity.update: The answer is empty (HTTP 200), executed null; 1 requests
200, batch of writes: batch: The answer is empty (HTTP 200), executed null; 1 requests
502, read: 7; 2 requests
502, list: 10 rows, 1 to 10, up; 2 requests
502, write: crm.activity.update: HTTP 502 with text/html; charset=utf-8 instead of the portal's JSON, executed null; 1 requests
502, batch of writes: batch: HTTP 502 with text/html; charset=utf-8 instead of the portal's JSON, executed null; 1 requests
