--TEST--
get() refuses what cannot be an ID as PHP does
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 10]);
$activity = $portal->activity();
refused(fn() => $activity->get('seven'));
refused(fn() => $activity->get());
echo $portal->counters()['requests'], " requests\n";
?>
--EXPECT--
TypeError: B24Activity\Activity::get(): Argument #1 ($id) must be of type int, string given
ArgumentCountError: B24Activity\Activity::get() expects exactly 1 argument, 0 given
0 requests
