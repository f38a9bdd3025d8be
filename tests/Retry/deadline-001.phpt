--TEST--
deadline bounds a call with all its attempts and pauses
--EXTENSIONS--
b24activity
--INI--
b24activity.limits_file="none"
--CONFLICTS--
all
--FILE--
<?php
require __DIR__ . '/../Limits/processes.inc';

$calls = [
    'call' => fn($client) => $client->call('profile'), 'batch' => fn($client) => $client->batch([['profile']]),
    'list' => fn($client) => $client->list('crm.activity.list'), 'each' => fn($client) => $client->each('crm.activity.list')->toArray(),
];
$faults = ['lost' => ['kind' => 'cut-before'], 'silent' => ['kind' => 'hang', 'seconds' => 3], 'refused' => ['kind' => 'json', 'status' => 503, 'body' => ['error' => 'QUERY_LIMIT_EXCEEDED']]];
// A refused call waits for about a second, then for two: when the deadline comes, none is under way.
foreach ($faults as $kind => $fault) {
    foreach ($calls as $name => $call) {
        $portal = Portal::start(['rows' => 10]); // what one call was refused would hold back the next
        $portal->fault($fault + ['times' => -1]);
        $thrown = 'nothing';
        $seconds = seconds(function () use ($call, $portal, &$thrown) {
            try {
                $call($portal->client(['retries' => 50, 'deadline' => 1.5]));
            } catch (B24Activity\Exception $error) {
                $thrown = $error instanceof B24Activity\LimitException || ($error->executed ?? null) === false ? 'not executed' : 'unknown';
            }
        });
        between("$name, $kind: $thrown,", 0, $seconds, 1.8);
    }
}
?>
--EXPECT--
call, lost: unknown, as expected
batch, lost: unknown, as expected
list, lost: unknown, as expected
each, lost: unknown, as expected
call, silent: unknown, as expected
batch, silent: unknown, as expected
list, silent: unknown, as expected
each, silent: unknown, as expected
call, refused: not executed, as expected
batch, refused: not executed, as expected
list, refused: not executed, as expected
each, refused: not executed, as expected
