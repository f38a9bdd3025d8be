--TEST--
A write that the answer says nothing of, or nonsense, is unknown, neither unsent nor failed; errors come as texts, whatever they came as
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/raw_server.inc';

use B24Activity\{Activity, Todo};

$row = ['ownerTypeId' => 2, 'ownerId' => 1, 'deadline' => '2026-12-24'];
foreach ([
    '{"result":{"c0":{"id":"5"}},"result_error":[]}', '{"result":[{"id":5},{"id":6}],"result_error":[]}', '{"result":null,"result_error":null}', '{"result":{"c0":null,"c1":{"id":{}}},"result_error":[]}',
    '{"result":[],"result_error":{"c0":{"error":100,"error_description":"x"},"c1":{"error":0}}}',
    '{"result":[],"result_error":{"c0":"refused","c1":{"error":["x"],"argument":"id"}}}',
] as $maps) {
    $server = new RawServer(array_fill(0, 2, [RawServer::answer('{"result":' . $maps . ',"time":{}}')]));
    $client = $server->client(['retries' => 0]);
    echo $maps, "\n  ", json_encode((new Todo($client))->addMany(['a' => $row, 'b' => $row])), "\n";
    echo '  ', json_encode((new Activity($client))->getMany(['a' => 1, 'b' => 2])), "\n";
}
?>
--EXPECT--
{"result":{"c0":{"id":"5"}},"result_error":[]}
  {"done":{"a":5},"failed":[],"unknown":["b"]}
  {"done":{"a":{"id":"5"}},"failed":{"b":{"error":"DECODE_ERROR","error_description":"batch: the answer leaves crm.activity.get out","executed":null}},"unknown":[]}
{"result":[{"id":5},{"id":6}],"result_error":[]}
  {"done":[],"failed":[],"unknown":["a","b"]}
  {"done":[],"failed":{"a":{"error":"DECODE_ERROR","error_description":"batch: the answer leaves crm.activity.get out","executed":null},"b":{"error":"DECODE_ERROR","error_description":"batch: the answer leaves crm.activity.get out","executed":null}},"unknown":[]}
{"result":null,"result_error":null}
  {"done":[],"failed":[],"unknown":["a","b"]}
  {"done":[],"failed":{"a":{"error":"DECODE_ERROR","error_description":"batch: the answer leaves crm.activity.get out","executed":null},"b":{"error":"DECODE_ERROR","error_description":"batch: the answer leaves crm.activity.get out","executed":null}},"unknown":[]}
{"result":{"c0":null,"c1":{"id":{}}},"result_error":[]}
  {"done":[],"failed":[],"unknown":["a","b"]}
  {"done":{"b":{"id":[]}},"failed":{"a":{"error":"DECODE_ERROR","error_description":"crm.activity.get: the result is not an array: null","executed":null}},"unknown":[]}
{"result":[],"result_error":{"c0":{"error":100,"error_description":"x"},"c1":{"error":0}}}
  {"done":[],"failed":{"a":{"error":"100","error_description":"x"},"b":{"error":"0","error_description":""}},"unknown":[]}
  {"done":[],"failed":{"a":{"error":"100","error_description":"x"},"b":{"error":"0","error_description":""}},"unknown":[]}
{"result":[],"result_error":{"c0":"refused","c1":{"error":["x"],"argument":"id"}}}
  {"done":[],"failed":{"a":{"error":"","error_description":"refused"},"b":{"error":"","argument":"id","error_description":""}},"unknown":[]}
  {"done":[],"failed":{"a":{"error":"","error_description":"refused"},"b":{"error":"","argument":"id","error_description":""}},"unknown":[]}
