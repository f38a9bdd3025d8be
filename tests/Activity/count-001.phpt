--TEST--
count() counts, with one request
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 12345, 'step' => 3]);
$activity = $portal->activity();
echo $activity->count(), ' ', $activity->count(['>ID' => 30000]), ' ', $activity->count(['ID' => 1]), "\n";
echo $portal->counters()['requests'], ' requests, ', $portal->counters()['counts'], " COUNTs\n";
?>
--EXPECT--
12345 2345 0
3 requests, 3 COUNTs
