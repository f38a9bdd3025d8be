--TEST--
A portal that says it is asked too often is asked again later
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 6000]);
$portal->fault(['match' => 'batch', 'skip' => 1, 'kind' => 'json', 'status' => 503, 'body' => ['error' => 'QUERY_LIMIT_EXCEEDED', 'error_description' => 'Too many requests']]);
$client = $portal->client();
$listing = $client->each('crm.activity.list', ['select' => ['ID']]);
echo described($listing), '; ', $client->stats()['retries'], " retry\n";
var_dump($client->stats()['waited'] > 0.5);
?>
--EXPECT--
6000 rows, 1 to 6000, up; 1 retry
bool(true)
