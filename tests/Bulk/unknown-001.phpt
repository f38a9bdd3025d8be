--TEST--
A batch of adds whose answer got lost is unknown, the ones before and after it are not; nothing is written twice
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['rows' => 10]);
$row = ['SUBJECT' => 's', 'TYPE_ID' => 6, 'PROVIDER_ID' => 'P', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1];
foreach (['cut-after' => 0, 'cut-before' => 0, 'hang' => 1] as $kind => $skip) {
    $portal->control(['reset' => true]);
    $portal->fault(['match' => 'batch', 'kind' => $kind, 'skip' => $skip, 'seconds' => 1]);
    $answer = $portal->activity(['timeout' => 0.5])->addMany(array_fill(0, 130, $row));
    ['requests' => $requests, 'executed' => $executed] = $portal->counters();
    echo "$kind: ", count($answer['done']), ' done, ', count($answer['failed']), ' failed, unknown ', $answer['unknown'][0], ' to ',
        end($answer['unknown']), ", $requests requests, {$executed['crm.activity.add']} adds ran\n";
}
?>
--EXPECT--
cut-after: 80 done, 0 failed, unknown 0 to 49, 3 requests, 130 adds ran
cut-before: 80 done, 0 failed, unknown 0 to 49, 3 requests, 80 adds ran
hang: 80 done, 0 failed, unknown 50 to 99, 3 requests, 80 adds ran
