--TEST--
Half an answer: unknown whether it was executed
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['rows' => 10]);
$portal->fault(['kind' => 'truncate']);
try {
    $portal->client()->call('crm.activity.add', ['fields' => ['SUBJECT' => 'x', 'PROVIDER_ID' => 'X', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1]]);
} catch (B24Activity\TransportException $error) {
    echo told($error);
}
echo json_encode($portal->counters()['executed']), "\n";
?>
--EXPECTF--
B24Activity\TransportException: crm.activity.add: %r(transfer closed with \d+ bytes remaining to read|end of response with \d+ bytes missing)%r
  executed: null
{"crm.activity.add":1}
