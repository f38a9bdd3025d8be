--TEST--
A batch answer without its maps is told apart from an empty one
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 10]);
foreach ([['result' => true], ['result' => null], ['result' => []], ['result' => ['result' => []]]] as $body) {
    $portal->fault(['match' => 'batch', 'kind' => 'json', 'status' => 200, 'body' => $body]);
    refused(fn() => $portal->client()->batch(['a' => ['profile']]));
}
?>
--EXPECT--
B24Activity\DecodeException: batch: the answer has no map of results
B24Activity\DecodeException: batch: the answer has no map of results
B24Activity\DecodeException: batch: the answer has no map of results
not refused: {"done":[],"failed":{"a":{"error":"DECODE_ERROR","error_description":"batch: the answer leaves profile out","executed":null}},"total":[],"next":[],"time":[],"skipped":[]}
