--TEST--
A failure of the first request is thrown
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 1000]);
$portal->fault(['match' => 'batch', 'kind' => 'json', 'status' => 403, 'body' => ['error' => 'insufficient_scope', 'error_description' => 'no']]);
refused(fn() => $portal->client()->batch(array_fill(0, 60, ['profile'])));
echo $portal->counters()['requests'], " requests\n";
?>
--EXPECT--
B24Activity\AccessDeniedException: batch: insufficient_scope: no (HTTP 403)
1 requests
