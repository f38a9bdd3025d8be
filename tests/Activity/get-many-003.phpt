--TEST--
getMany() after a request that failed: what came is kept, the rest says so
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['rows' => 130]);
$portal->fault(['match' => 'batch', 'skip' => 1, 'kind' => 'status', 'status' => 502, 'body' => 'x', 'times' => 9]);
$result = $portal->activity(['retries' => 0])->getMany(range(1, 130));
echo count($result['done']), ' done, ', count($result['failed']), ' failed, ', count($result['unknown']), " unknown\n";
echo json_encode($result['failed'][60]), "\n", json_encode($result['failed'][129]), "\n";
?>
--EXPECT--
49 done, 81 failed, 0 unknown
{"error":"TRANSPORT_ERROR","error_description":"batch: HTTP 502 with text\/html; charset=utf-8 instead of the portal's JSON: x","executed":null}
{"error":"NOT_SENT","error_description":"The batch ended before this was sent","executed":false}
