--TEST--
The caller's work and the portal's go on at the same time
--EXTENSIONS--
b24activity
--CONFLICTS--
all
--SKIPIF--
<?php
getenv('SKIP_PERF_SENSITIVE') and print 'skip measures time';
?>
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 7500]);
$portal->control(['latency' => 300]);
$began = microtime(true);
foreach ($portal->activity()->each(select: ['ID'], order: ['ID' => 'DESC'])->chunks() as $chunk) {
    usleep(300_000);
}
$seconds = microtime(true) - $began;
// One after the other: four requests and four pieces of work, 2.4 seconds at least.
var_dump($seconds < 2.2 ?: $seconds);
?>
--EXPECT--
bool(true)
