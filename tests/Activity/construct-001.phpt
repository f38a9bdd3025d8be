--TEST--
An Activity needs a Client, and keeps it
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

use B24Activity\Activity;

refused(fn() => new Activity());
refused(fn() => new Activity('https://acme.bitrix24.com/rest/1/abcdef/'));
$portal = Portal::start(['synthetic' => 10]);
$activity = new Activity($portal->client());
gc_collect_cycles();
echo $activity->get(3)['ID'], "\n";
refused(fn() => $activity->__construct($portal->client()));
echo $activity->get(4)['ID'], "\n";
?>
--EXPECT--
ArgumentCountError: B24Activity\Activity::__construct() expects exactly 1 argument, 0 given
TypeError: B24Activity\Activity::__construct(): Argument #1 ($client) must be of type B24Activity\Client, string given
3
Error: B24Activity\Activity has already been constructed
4
