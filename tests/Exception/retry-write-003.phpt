--TEST--
Which methods may run twice: a batch of those is sent again, one with another write in it is not
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 10]);
$client = $portal->client(['retries' => 1]);
$sets = [
    ['crm.activity.list', 'crm.activity.get', 'crm.activity.fields', 'profile', 'app.info', 'user.current'],
    ['crm.activity.list', 'crm.activity.delete'], ['crm.activity.delete', 'crm.activity.add'], ['crm.activity.todo.updateDeadline'], ['event.offline.get'], ['some.new.method'], ['CRM.ACTIVITY.LIST'],
];
foreach ($sets as $methods) {
    $portal->control(['reset' => true]);
    $portal->fault(['match' => 'batch', 'kind' => 'cut-before']);
    try {
        $client->batch(array_map(fn($method) => [$method, ['id' => 1]], $methods));
        echo 'sent again';
    } catch (B24Activity\TransportException $error) {
        echo 'not sent again';
    }
    echo ': ', implode(' ', $methods), "\n";
}
?>
--EXPECT--
sent again: crm.activity.list crm.activity.get crm.activity.fields profile app.info user.current
sent again: crm.activity.list crm.activity.delete
not sent again: crm.activity.delete crm.activity.add
not sent again: crm.activity.todo.updateDeadline
not sent again: event.offline.get
not sent again: some.new.method
sent again: CRM.ACTIVITY.LIST
