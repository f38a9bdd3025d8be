--TEST--
A portal that books the batch itself, as older ones do, is believed: batches wait, direct calls of the same method do not
--EXTENSIONS--
b24activity
--INI--
b24activity.limits_file="none"
--CONFLICTS--
all
--FILE--
<?php
require __DIR__ . '/operating.inc';

$portal = Portal::start(['synthetic' => 10]);
$client = $portal->client(['operating_limit' => 420]);
$told = function (float $operating) {
    $fault = batch_answer_with(['ID' => 0], 1, 600);
    $fault['body']['time'] = told_time($operating, 2);
    return $fault;
};
foreach (['batch' => fn() => $client->batch([['crm.activity.get', ['id' => 1]]]), 'list' => fn() => $client->list('crm.activity.list')] as $name => $call) {
    $portal->fault($told(300), $told(415));
    $client->batch([['crm.activity.get', ['id' => 1]]]);
    $client->batch([['profile']]);
    between("$name, a direct call", 0, seconds(fn() => $client->call('crm.activity.get', ['id' => 1])), 1);
    between($name, 1.5, seconds($call), 3);
}
echo $client->stats()['operating']['batch']['operating'], "\n";
?>
--EXPECT--
batch, a direct call as expected
batch as expected
list, a direct call as expected
list as expected
415
