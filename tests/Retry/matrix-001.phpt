--TEST--
Whatever goes wrong once: reads come back, no write runs twice, and what is told of it is true
--EXTENSIONS--
b24activity
pcntl
posix
--SKIPIF--
<?php
getenv('SKIP_PERF_SENSITIVE') and print 'skip its timeouts are too short for a slow PHP';
?>
--INI--
b24activity.limits_file="none"
--FILE--
<?php
require __DIR__ . '/../Limits/operating.inc';

use B24Activity\ApiException;
use B24Activity\Client;
use B24Activity\TransportException;

$html = '<html><body><h1>Error</h1></body></html>';
$faults = [
    'cut-before' => ['kind' => 'cut-before'],
    'cut-after' => ['kind' => 'cut-after'],
    'reset-before' => ['kind' => 'reset-before'],
    'reset-after' => ['kind' => 'reset-after'],
    'truncate' => ['kind' => 'truncate'],
    'hang' => ['kind' => 'hang', 'seconds' => 1],
    'hang, executed' => ['kind' => 'hang', 'seconds' => 1, 'execute' => true],
    '500' => ['kind' => 'status', 'status' => 500, 'body' => $html],
    '502' => ['kind' => 'status', 'status' => 502, 'body' => $html],
    '504' => ['kind' => 'status', 'status' => 504, 'body' => $html],
    '504, executed' => ['kind' => 'status', 'status' => 504, 'body' => $html, 'execute' => true],
    '500 JSON, executed' => ['kind' => 'json', 'status' => 500, 'execute' => true, 'body' => ['error' => 'INTERNAL_SERVER_ERROR', 'error_description' => 'x']],
    'soft error' => ['kind' => 'json', 'status' => 200, 'body' => ['error' => 'ERROR_SOFT', 'error_description' => 'x']],
    '429' => ['kind' => 'json', 'status' => 429, 'body' => ['error' => 'OPERATION_TIME_LIMIT', 'error_description' => 'x']],
    '503' => ['kind' => 'json', 'status' => 503, 'body' => ['error' => 'QUERY_LIMIT_EXCEEDED', 'error_description' => 'x']],
];
$row = ['PROVIDER_ID' => 'X', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1];
$ids = fn(array $rows) => implode('-', array_column($rows, 'ID'));
$operations = [
    'get' => ['crm.activity.get', fn(Client $client) => $client->call('crm.activity.get', ['id' => 7])['ID']],
    'list' => ['batch', fn(Client $client) => $ids($client->list('crm.activity.list', ['select' => ['ID'], 'filter' => ['<=ID' => 4]]))],
    'reads' => ['batch', fn(Client $client) => $ids($client->batch([['crm.activity.get', ['id' => 1]], ['crm.activity.get', ['id' => 2]]])['done'])],
    'add' => ['crm.activity.add', fn(Client $client) => is_int($client->call('crm.activity.add', ['fields' => $row + ['SUBJECT' => 'alone']])) ? 'done' : 'strange'],
    'adds' => ['batch', function (Client $client) use ($row) {
        $answer = $client->batch(array_fill_keys(['a', 'b', 'c'], ['crm.activity.add', ['fields' => $row + ['SUBJECT' => 'many']]]));
        return count($answer['done']) . ' done' . ($answer['failed'] ? ', failed ' . json_encode($answer['failed']) : '');
    }],
    'delete' => ['crm.activity.delete', fn(Client $client) => json_encode($client->call('crm.activity.delete', ['id' => $GLOBALS['victim']++]))],
];
// What the caller sees, how many requests that took, how many writes ran.
$expected = [
    //                       get              list               reads          add             adds               delete
    'cut-before' =>         ['7 2 0',         '1-2-3-4 2 0',     '1-2 2 0',     'null 1 0',     'null 1 0',        'null 1 0'],
    'cut-after' =>          ['7 2 0',         '1-2-3-4 2 0',     '1-2 2 0',     'null 1 1',     'null 1 3',        'null 1 1'],
    'reset-before' =>       ['7 2 0',         '1-2-3-4 2 0',     '1-2 2 0',     'null 1 0',     'null 1 0',        'null 1 0'],
    'reset-after' =>        ['7 2 0',         '1-2-3-4 2 0',     '1-2 2 0',     'null 1 1',     'null 1 3',        'null 1 1'],
    'truncate' =>           ['7 2 0',         '1-2-3-4 2 0',     '1-2 2 0',     'null 1 1',     'null 1 3',        'null 1 1'],
    'hang' =>               ['7 2 0',         '1-2-3-4 2 0',     '1-2 2 0',     'null 1 0',     'null 1 0',        'null 1 0'],
    'hang, executed' =>     ['7 2 0',         '1-2-3-4 2 0',     '1-2 2 0',     'null 1 1',     'null 1 3',        'null 1 1'],
    '500' =>                ['7 2 0',         '1-2-3-4 2 0',     '1-2 2 0',     'null 1 0',     'null 1 0',        'null 1 0'],
    '502' =>                ['7 2 0',         '1-2-3-4 2 0',     '1-2 2 0',     'null 1 0',     'null 1 0',        'null 1 0'],
    '504' =>                ['7 2 0',         '1-2-3-4 2 0',     '1-2 2 0',     'null 1 0',     'null 1 0',        'null 1 0'],
    '504, executed' =>      ['7 2 0',         '1-2-3-4 2 0',     '1-2 2 0',     'null 1 1',     'null 1 3',        'null 1 1'],
    '500 JSON, executed' => ['7 2 0',         '1-2-3-4 2 0',     '1-2 2 0',     'INTERNAL_SERVER_ERROR 1 1', 'INTERNAL_SERVER_ERROR 1 3', 'INTERNAL_SERVER_ERROR 1 1'],
    'soft error' =>         ['ERROR_SOFT 1 0', 'ERROR_SOFT 1 0', 'ERROR_SOFT 1 0', 'ERROR_SOFT 1 0', 'ERROR_SOFT 1 0', 'ERROR_SOFT 1 0'],
    '429' =>                ['7 2 0',         '1-2-3-4 2 0',     '1-2 2 0',     'done 2 1',     '3 done 2 3',      'true 2 1'],
    '503' =>                ['7 2 0',         '1-2-3-4 2 0',     '1-2 2 0',     'done 2 1',     '3 done 2 3',      'true 2 1'],
];

$victim = 20;
$portals = array_map(fn() => Portal::start(['rows' => 100]), $operations);
// The operations side by side, each against a portal of its own.
$told = in_processes(count($operations), function (int $number) use ($portals, $operations, $faults) {
    $name = array_keys($operations)[$number];
    [$method, $operation] = $operations[$name];
    $portal = $portals[$name];
    $seen = [];
    foreach ($faults as $kind => $fault) {
        // Warm: the connection has served before, which is where libcurl by itself would send again.
        $client = $portal->client(['retries' => 2, 'timeout' => str_starts_with($kind, 'hang') ? 0.4 : 10]);
        $portal->control(['reset' => true]);
        $portal->fault(answer_with($method, 'told', 1, 0.3));
        $client->call($method);
        $portal->control(['reset' => true]);
        $portal->fault($fault + ['match' => $method]);
        try {
            $result = $operation($client);
        } catch (TransportException $error) {
            $result = json_encode($error->executed);
        } catch (ApiException $error) {
            $result = $error->error;
        }
        ['requests' => $requests, 'executed' => $executed] = $portal->counters();
        $seen[$kind] = "$result $requests " . array_sum($executed);
    }
    return $seen;
});
$wrong = 0;
foreach (array_keys($operations) as $number => $name) {
    foreach ($expected as $kind => $cells) {
        $seen = $told[$number][$kind] ?? json_encode($told[$number]);
        if ($seen !== $cells[$number]) {
            $wrong++;
            echo "$kind, $name: $seen instead of $cells[$number]\n";
        }
    }
}
echo count($expected) * count($operations), " cells, $wrong wrong\n";
?>
--EXPECT--
90 cells, 0 wrong
