--TEST--
deadline bounds a call with all its attempts and pauses
--EXTENSIONS--
b24activity
--INI--
b24activity.limits_file="none"
--FILE--
<?php
require __DIR__ . '/../Limits/processes.inc';

$calls = [
    'call' => fn($client) => $client->call('profile'), 'batch' => fn($client) => $client->batch([['profile']]),
    'list' => fn($client) => $client->list('crm.activity.list'), 'each' => fn($client) => $client->each('crm.activity.list')->toArray(),
];
$faults = ['lost' => ['kind' => 'cut-before'], 'silent' => ['kind' => 'hang', 'seconds' => 3], 'refused' => ['kind' => 'json', 'status' => 503, 'body' => ['error' => 'QUERY_LIMIT_EXCEEDED']]];
foreach ($faults as $kind => $fault) {
    foreach ($calls as $name => $call) {
        $portal = Portal::start(['rows' => 10]); // what one call was refused would hold back the next
        $portal->fault($fault + ['times' => -1]);
        $thrown = 'nothing';
        $seconds = seconds(function () use ($call, $portal, &$thrown) {
            try {
                $call($portal->client(['retries' => 50, 'deadline' => 1.2]));
            } catch (B24Activity\Exception $error) {
                $thrown = substr(get_class($error), 12);
            }
        });
        between("$name, $kind: $thrown,", 0, $seconds, 1.5);
    }
}
?>
--EXPECT--
call, lost: TransportException, as expected
batch, lost: TransportException, as expected
list, lost: TransportException, as expected
each, lost: TransportException, as expected
call, silent: TransportException, as expected
batch, silent: TransportException, as expected
list, silent: TransportException, as expected
each, silent: TransportException, as expected
call, refused: LimitException, as expected
batch, refused: LimitException, as expected
list, refused: LimitException, as expected
each, refused: LimitException, as expected
