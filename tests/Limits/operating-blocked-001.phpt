--TEST--
A method that the portal blocks waits for its reset and then goes on, a read as well as a write
--EXTENSIONS--
b24activity
--INI--
b24activity.limits_file="none"
--CONFLICTS--
all
--FILE--
<?php
require __DIR__ . '/operating.inc';

$portal = Portal::start(['rows' => 10]);
foreach (['crm.activity.get', 'crm.activity.delete'] as $method) {
    $portal->control(['reset' => true]);
    $client = $portal->client();
    $portal->fault(answer_with($method, 'told', 5, 2), exhausted($method));
    $began = microtime(true);
    $client->call($method, ['id' => 3]);
    echo json_encode((bool) $client->call($method, ['id' => 3])), ' ';
    between($method, 1.9, microtime(true) - $began, 2.8);
    echo $portal->counters()['requests'], ' requests, ', $client->stats()['retries'], ' retry, executed ', json_encode($portal->counters()['executed']), "\n";
}
?>
--EXPECT--
true crm.activity.get as expected
3 requests, 1 retry, executed []
true crm.activity.delete as expected
3 requests, 1 retry, executed {"crm.activity.delete":1}
