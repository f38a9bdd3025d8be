--TEST--
CRest says that an answer is no JSON; b24activity.crest_strict gives null, as ever
--INI--
b24activity.allow_http=1
b24activity.rate=1000000
b24activity.burst=1000000
--FILE--
<?php
require __DIR__ . '/../inc/crest_app.inc';
class CRest extends B24Activity\CRest {}

$portal = crest_portal();
$portal->control(['faults' => [['kind' => 'status', 'match' => 'crm.activity.add', 'status' => 502, 'body' => '<h1>Bad gateway</h1>', 'times' => -1]]]);
var_dump(CRest::call('crm.activity.add', ['fields' => []]));
$portal->control(['reset' => true, 'faults' => [['kind' => 'status', 'match' => 'crm.activity.add', 'status' => 204, 'body' => '', 'times' => -1]]]);
echo implode(': ', CRest::call('crm.activity.add', ['fields' => []])), "\n";
$portal->control(['reset' => true, 'faults' => [['kind' => 'status', 'match' => 'crm.activity.add', 'status' => 502, 'body' => '<h1>Bad gateway</h1>', 'times' => -1]]]);
ini_set('b24activity.crest_strict', '1');
var_dump(CRest::call('crm.activity.add', ['fields' => []]));
?>
--EXPECT--
array(2) {
  ["error"]=>
  string(7) "no_json"
  ["error_information"]=>
  string(61) "The answer is no JSON: HTTP 502 with text/html; charset=utf-8"
}
curl_error: The answer is empty (HTTP 204)
NULL
