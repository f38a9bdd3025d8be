--TEST--
A failure of a later request does not lose what the earlier ones did; the rest is not sent
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 1000]);
$commands = [];
foreach (range(1, 130) as $id) {
    $commands["k$id"] = page($id);
}
$denied = ['error' => 'insufficient_scope', 'error_description' => 'The request requires higher privileges'];
$portal->fault(['match' => 'batch', 'skip' => 1, 'kind' => 'json', 'status' => 403, 'body' => $denied]);
$result = $portal->client()->batch($commands);
echo count($result['done']), ' done, ', count($result['failed']), ' failed, ', count($result['skipped']), ' skipped, ', $portal->counters()['requests'], " requests\n";
echo json_encode($result['failed']['k51']), ' ', json_encode($result['failed']['k131'] ?? $result['failed']['k130'] ?? null), "\n";
?>
--EXPECT--
50 done, 50 failed, 30 skipped, 2 requests
{"error":"insufficient_scope","error_description":"The request requires higher privileges"} null
