--TEST--
Over HTTP/2, too, a write that may have been executed is not sent again
--EXTENSIONS--
b24activity
--SKIPIF--
<?php
require __DIR__ . '/../inc/nginx.inc';
?>
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['rows' => 10, 'nginx' => true]);
$client = $portal->client(['cainfo' => $portal->ca]);
$fields = ['SUBJECT' => 'x', 'PROVIDER_ID' => 'X', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1];
foreach (['cut-after', 'reset-after'] as $kind) {
    $client->call('profile');
    $portal->control(['reset' => true]);
    $portal->fault(['kind' => $kind]);
    try {
        $client->call('crm.activity.add', ['fields' => $fields]);
        echo "$kind: no error\n";
    } catch (B24Activity\TransportException $error) {
        echo "$kind: ", json_encode($error->executed), ', executed ', $portal->counters()['executed']['crm.activity.add'], "\n";
    }
}
?>
--EXPECT--
cut-after: null, executed 1
reset-after: null, executed 1
