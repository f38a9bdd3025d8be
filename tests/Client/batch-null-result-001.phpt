--TEST--
A command whose result is null, or empty, is done
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
{"done":{"a":null,"b":[],"c":false},"failed":{"d":{"error":"","error_description":""}},"total":[],"next":[],"time":[],"skipped":["e"]}
