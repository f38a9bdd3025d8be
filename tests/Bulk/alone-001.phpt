--TEST--
What a batch cannot carry goes as a request of its own, in its place and with its key
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['rows' => 10]);
$portal->control(['reset' => true, 'record' => true]);
$row = ['SUBJECT' => 's', 'TYPE_ID' => 6, 'PROVIDER_ID' => 'P', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1];
$answer = $portal->activity()->addMany([
    'plain' => $row,
    'null' => $row + ['LOCATION' => null],
    'empty' => $row + ['SETTINGS' => []],
    'large' => $row + ['DESCRIPTION' => str_repeat('x', 1_100_000)],
    'reference' => ['SUBJECT' => 'see $result[c0] and $TIME[x]'] + $row,
    'last' => $row,
    'refused' => ['SUBJECT' => '', 'LOCATION' => null],
]);
echo implode(' ', array_keys($answer['done'])), ' done; ', json_encode($answer['failed']), "\n";
foreach ($portal->recorded() as $request) {
    echo $request['method'], "\n";
}
echo $portal->activity()->get($answer['done']['reference'])['SUBJECT'], "\n";
$answer = $portal->activity()->updateMany([1 => ['DESCRIPTION' => null], 2 => ['SUBJECT' => 'new']]);
echo json_encode($answer), "\n";
?>
--EXPECT--
plain null empty large reference last done; {"refused":{"error":"","error_description":"The field SUBJECT is not defined or empty."}}
batch
crm.activity.add
crm.activity.add
crm.activity.add
crm.activity.add
batch
crm.activity.add
see $result[c0] and $TIME[x]
{"done":{"1":true,"2":true},"failed":[],"unknown":[]}
