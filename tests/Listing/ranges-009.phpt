--TEST--
Ranges keep the portal's limits: none of the requests is refused, and few go at a time when few are let go
--EXTENSIONS--
b24activity
--CONFLICTS--
all
--FILE--
<?php
require __DIR__ . '/../inc/slow.inc';

$portal = slow_portal(['synthetic' => 25_000]);
$portal->control(['limits' => ['rate' => 4, 'burst' => 6]]);
$activity = $portal->activity(['rate' => 4.0, 'burst' => 6]);
$listing = $activity->each(select: ['ID']);
echo described($listing), "\n";
['limited' => $limited, 'connections' => $connections] = $portal->counters();
var_dump($limited, $connections > 1 && $connections <= 4);

// Seconds of the budget run short: one request at a time.
$portal->control(['reset' => true, 'limits' => null, 'operating' => ['limit' => 420, 'cost' => ['crm.activity.list' => 1.7]]]);
echo described($portal->activity(['operating_limit' => 420])->each(select: ['ID'], limit: 10_000)), "\n";
var_dump($portal->counters()['blocked']);
?>
--EXPECT--
25000 rows, 1 to 25000, up
int(0)
bool(true)
10000 rows, 1 to 10000, up
int(0)
