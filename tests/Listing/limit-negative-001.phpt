--TEST--
A negative limit is refused before anything is sent
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 10]);
refused(fn() => $portal->activity()->list(limit: -1));
refused(fn() => $portal->activity()->each(limit: -1));
refused(fn() => $portal->client()->list('crm.activity.list', limit: -1));
echo $portal->counters()['requests'], " requests\n";
?>
--EXPECT--
ValueError: B24Activity\Activity::list(): Argument #4 ($limit) must be greater than or equal to 0
ValueError: B24Activity\Activity::each(): Argument #4 ($limit) must be greater than or equal to 0
ValueError: B24Activity\Client::list(): Argument #3 ($limit) must be greater than or equal to 0
0 requests
