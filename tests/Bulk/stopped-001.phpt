--TEST--
A portal that is gone: an exception when nothing was sent yet, afterwards the answers so far and the rest told as not sent
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['rows' => 10]);
$activity = $portal->activity(['retries' => 0]);
$row = ['SUBJECT' => 's', 'TYPE_ID' => 6, 'PROVIDER_ID' => 'P', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1];
$refusal = ['match' => 'batch', 'kind' => 'json', 'status' => 503, 'body' => ['error' => 'QUERY_LIMIT_EXCEEDED', 'error_description' => 'Too many requests'], 'times' => -1];
$portal->fault(['skip' => 1] + $refusal);
$answer = $activity->addMany((function () use ($row) { for ($i = 0; $i < 1100; $i++) yield $row; })());
echo count($answer['done']), ' done, ', count($answer['failed']), ' failed, ', count($answer['unknown']), " unknown\n";
echo json_encode([$answer['failed'][50], $answer['failed'][1099]]), "\n";
$portal->control(['reset' => true]);
$portal->fault($refusal);
try {
    $activity->addMany([$row]);
} catch (B24Activity\LimitException $error) {
    echo $error->getMessage(), "\n";
}
$portal->stop();
sleep(2); // newer libcurl looks at idle connections once a second
try {
    $activity->addMany([$row]);
} catch (B24Activity\TransportException $error) {
    var_dump($error->executed);
}
?>
--EXPECT--
50 done, 1050 failed, 0 unknown
[{"error":"QUERY_LIMIT_EXCEEDED","error_description":"Too many requests"},{"error":"NOT_SENT","error_description":"The batch ended before this was sent","executed":false}]
batch: QUERY_LIMIT_EXCEEDED: Too many requests (HTTP 503)
bool(false)
