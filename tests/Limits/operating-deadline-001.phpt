--TEST--
A reset beyond the deadline is not waited for: nothing is sent, and the exception says so at once; other methods go on
--EXTENSIONS--
b24activity
--SKIPIF--
<?php
getenv('SKIP_PERF_SENSITIVE') and print 'skip measures time';
?>
--INI--
b24activity.limits_file="none"
--FILE--
<?php
require __DIR__ . '/operating.inc';

$portal = Portal::start(['rows' => 10]);
$portal->control(['operating' => ['limit' => 5, 'cost' => ['crm.activity.get' => 10, 'crm.activity.delete' => 10, 'crm.activity.list' => 10]]]);
$client = $portal->client(['deadline' => 20]);
$calls = [
    'get' => fn() => $client->call('crm.activity.get', ['id' => 1]), 'delete' => fn() => $client->call('crm.activity.delete', ['id' => mt_rand(2, 10)]),
    'batch' => fn() => $client->batch([['crm.activity.get', ['id' => 1]]]),
    'list' => fn() => $client->list('crm.activity.list', ['select' => ['ID']]), 'each' => fn() => $client->each('crm.activity.list', ['select' => ['ID']])->toArray(),
];
foreach ($calls as $name => $call) {
    for ($turn = 0; $turn < 3; $turn++) {
        $before = $portal->counters()['requests'];
        $began = microtime(true);
        try {
            $answer = $call();
            echo "$name: ", json_encode($answer['failed'] ?? []) === '[]' ? 'answered' : 'failed ' . current($answer['failed'])['error'], ', ', $portal->counters()['requests'] - $before, " requests\n";
        } catch (B24Activity\Exception $error) {
            echo "$name: ", get_class($error), ' ', json_encode($error->executed ?? $error->error ?? null), ', ', $portal->counters()['requests'] - $before, ' requests',
                microtime(true) - $began < 10 ? '' : sprintf(' after %.1f seconds', microtime(true) - $began), "\n";
        }
    }
}
echo 'profile: ', $client->call('profile')['ID'], "\n";
?>
--EXPECT--
get: answered, 1 requests
get: B24Activity\LimitException "OPERATION_TIME_LIMIT", 1 requests
get: B24Activity\LimitException "OPERATION_TIME_LIMIT", 0 requests
delete: answered, 1 requests
delete: B24Activity\LimitException "OPERATION_TIME_LIMIT", 1 requests
delete: B24Activity\LimitException "OPERATION_TIME_LIMIT", 0 requests
batch: answered, 1 requests
batch: failed OPERATION_TIME_LIMIT, 1 requests
batch: B24Activity\LimitException "OPERATION_TIME_LIMIT", 0 requests
list: answered, 1 requests
list: B24Activity\LimitException "OPERATION_TIME_LIMIT", 1 requests
list: B24Activity\LimitException "OPERATION_TIME_LIMIT", 0 requests
each: B24Activity\LimitException "OPERATION_TIME_LIMIT", 0 requests
each: B24Activity\LimitException "OPERATION_TIME_LIMIT", 0 requests
each: B24Activity\LimitException "OPERATION_TIME_LIMIT", 0 requests
profile: 1
