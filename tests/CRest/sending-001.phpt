--TEST--
CRest keeps one connection, repeats reads, never a write, and says which setting http:// needs
--INI--
b24activity.allow_http=1
b24activity.rate=1000000
b24activity.burst=1000000
--FILE--
<?php
require __DIR__ . '/../inc/crest_app.inc';
class CRest extends B24Activity\CRest {}

$portal = crest_portal();
$portal->control(['reset' => true]);
for ($i = 1; $i <= 10; $i++) {
    CRest::call('crm.activity.get', ['id' => $i]);
}
printf("%d requests, %d connection\n", $portal->counters()['requests'], $portal->counters()['connections']);

$portal->control(['reset' => true, 'faults' => [['kind' => 'cut-after', 'match' => 'crm.activity.get', 'times' => 2]]]);
echo CRest::call('crm.activity.get', ['id' => 1])['result']['ID'], ' after ', $portal->counters()['requests'], " requests\n";
$portal->control(['reset' => true, 'faults' => [['kind' => 'cut-after', 'match' => 'batch', 'times' => 2]]]);
echo CRest::callBatch([['method' => 'crm.activity.get', 'params' => ['id' => 2]]])['result']['result'][0]['ID'], ' after ', $portal->counters()['requests'], " requests\n";

$fields = ['SUBJECT' => 'x', 'TYPE_ID' => 2, 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1, 'COMMUNICATIONS' => [['VALUE' => '+1 555 0100', 'ENTITY_TYPE_ID' => 3, 'ENTITY_ID' => 1]]];
$portal->control(['reset' => true, 'faults' => [['kind' => 'cut-after', 'match' => 'crm.activity.add', 'times' => -1]]]);
echo CRest::call('crm.activity.add', ['fields' => $fields])['error'], ', executed ', $portal->counters()['executed']['crm.activity.add'], "\n";
$portal->control(['reset' => true, 'faults' => [['kind' => 'cut-after', 'match' => 'batch', 'times' => -1]]]);
$commands = [['method' => 'crm.activity.get', 'params' => ['id' => 1]], ['method' => 'crm.activity.add', 'params' => ['fields' => $fields]]];
echo CRest::callBatch($commands)['error'], ', executed ', $portal->counters()['executed']['crm.activity.add'], "\n";
$portal->control(['reset' => true]);

ini_set('b24activity.allow_http', '0');
echo implode(': ', CRest::call('crm.activity.get', ['id' => 1])), "\n";
echo implode(': ', CRest::call("crm.activity.get\n", ['id' => 1])), "\n";
?>
--EXPECT--
10 requests, 1 connection
1 after 3 requests
2 after 3 requests
curl_error, executed 1
curl_error, executed 1
curl_error: The address starts with http://, which needs the setting b24activity.allow_http
curl_error: The address or the method holds characters that no URL has
