--TEST--
A batch of nothing sends nothing
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 1]);
echo json_encode($portal->client()->batch([])), ' ', $portal->counters()['requests'], "\n";
?>
--EXPECT--
{"done":[],"failed":[],"total":[],"next":[],"time":[],"skipped":[]} 0
