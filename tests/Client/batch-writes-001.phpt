--TEST--
Writes whose answer was lost are told apart from those that were not sent: nothing is written twice
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['rows' => 10]);
$add = ['crm.activity.add', ['fields' => ['SUBJECT' => 'x', 'PROVIDER_ID' => 'X', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1]]];
$portal->fault(['match' => 'batch', 'skip' => 1, 'kind' => 'cut-after']);
$result = $portal->client()->batch(array_fill(1, 130, $add));
echo count($result['done']), ' done, ', count($result['failed']), ' failed, ', count($result['skipped']), " skipped\n";
echo json_encode(array_intersect_key($result['failed'][51], ['error' => 1, 'executed' => 1])), ' ', json_encode($result['failed'][101] ?? 'skipped'), "\n";
echo $portal->counters()['executed']['crm.activity.add'], " were added\n";
?>
--EXPECT--
50 done, 50 failed, 30 skipped
{"error":"TRANSPORT_ERROR","executed":null} "skipped"
100 were added
