--TEST--
A write that was surely not executed is sent again
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['rows' => 10]);
$fields = ['SUBJECT' => 'x', 'PROVIDER_ID' => 'X', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1];
$portal->fault(['kind' => 'json', 'status' => 503, 'body' => ['error' => 'QUERY_LIMIT_EXCEEDED', 'error_description' => 'Too many requests']]);
var_dump(is_int($portal->client(['retries' => 1])->call('crm.activity.add', ['fields' => $fields])));
echo json_encode($portal->counters()['executed']), ' ', $portal->counters()['requests'], "\n";
?>
--EXPECT--
bool(true)
{"crm.activity.add":1} 2
