--TEST--
A walk goes on for as long as every answer brings pages, however often a command of it fails
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 12_000]);
foreach ([['ID' => 'DESC'], ['CREATED' => 'DESC']] as $order) {
    $portal->control(['reset' => true]);
    $portal->fault(...array_map(fn(int $number) => ['kind' => 'json', 'match' => 'batch', 'command' => 'crm.activity.list', 'skip' => 20 + 55 * $number,
        'times' => 1, 'body' => ['error' => 'QUERY_LIMIT_EXCEEDED', 'error_description' => 'Too many requests']], range(0, 3)));
    $client = $portal->client(['retries' => 1, 'concurrency' => 1]);
    $ids = array_unique(array_map('intval', array_column($client->each('crm.activity.list', ['select' => ['ID'], 'order' => $order])->toArray(), 'ID')));
    echo key($order), ': ', count($ids), ' rows, ', $client->stats()['retries'], " retries\n";
}
?>
--EXPECT--
ID: 12000 rows, 4 retries
CREATED: 12000 rows, 4 retries
