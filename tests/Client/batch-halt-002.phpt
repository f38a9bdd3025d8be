--TEST--
Without halt everything runs
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 100]);
$portal->control(['record' => true]);
$commands = array_map(fn($i) => $i % 2 ? page($i) : ['no.such.method'], range(1, 60));
$result = $portal->client()->batch($commands);
echo count($result['done']), ' done, ', count($result['failed']), ' failed, ', count($result['skipped']), " skipped\n";
echo implode(' ', array_unique(array_map(fn($request) => substr($request['body'], 0, 9), $portal->recorded()))), "\n";
?>
--EXPECT--
30 done, 30 failed, 0 skipped
{"halt":0
