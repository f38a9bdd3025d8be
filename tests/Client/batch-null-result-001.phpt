--TEST--
A command whose result is null, or empty, is done; of one that the answer leaves out nobody knows
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 10]);
$portal->fault(['match' => 'batch', 'kind' => 'json', 'status' => 200, 'body' => ['result' => [
    'result' => ['c0' => null, 'c1' => [], 'c2' => false], 'result_error' => ['c3' => ['error' => '', 'error_description' => '']],
    'result_total' => [], 'result_next' => [], 'result_time' => [],
]]]);
$result = $portal->client()->batch(array_fill_keys(['a', 'b', 'c', 'd', 'e'], ['profile']));
echo json_encode($result), "\n";
?>
--EXPECT--
{"done":{"a":null,"b":[],"c":false},"failed":{"d":{"error":"","error_description":""},"e":{"error":"DECODE_ERROR","error_description":"batch: the answer leaves profile out","executed":null}},"total":[],"next":[],"time":[],"skipped":[]}
