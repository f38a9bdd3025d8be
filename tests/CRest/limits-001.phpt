--TEST--
CRest takes its transport from the settings of a client: time, size, repetitions
--INI--
b24activity.allow_http=1
b24activity.rate=1000000
b24activity.burst=1000000
--CONFLICTS--
all
--FILE--
<?php
require __DIR__ . '/../inc/crest_app.inc';
class CRest extends B24Activity\CRest {}

$portal = crest_portal();
$portal->control(['faults' => [['kind' => 'hang', 'match' => 'crm.activity.add', 'seconds' => 30, 'times' => -1]]]);
ini_set('b24activity.timeout', '0.3');
$start = microtime(true);
echo CRest::call('crm.activity.add', ['fields' => []])['error'], microtime(true) - $start < 15 ? " soon\n" : " late\n";
ini_set('b24activity.timeout', '70');
ini_set('b24activity.max_response_bytes', '100');
echo implode(': ', CRest::call('crm.activity.fields')), "\n";
ini_set('b24activity.max_response_bytes', '64M');
$portal->control(['reset' => true, 'faults' => [['kind' => 'json', 'match' => 'crm.activity.get', 'status' => 503, 'times' => -1, 'body' => ['error' => 'QUERY_LIMIT_EXCEEDED', 'error_description' => 'x']]]]);
ini_set('b24activity.retries', '1');
echo CRest::call('crm.activity.get', ['id' => 1])['error'], ' after ', $portal->counters()['requests'], "\n";
?>
--EXPECT--
curl_error soon
curl_error: The answer is larger than b24activity.max_response_bytes
QUERY_LIMIT_EXCEEDED after 2
