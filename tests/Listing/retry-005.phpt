--TEST--
One lost answer makes the next requests of a list shorter, not all that follow
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 50_000]);
$activity = $portal->activity(['concurrency' => 1]);
foreach (['list' => fn() => $activity->list(select: ['ID'], order: ['ID' => 'DESC']), 'each' => fn() => $activity->each(select: ['ID'])->toArray()] as $name => $read) {
    $portal->control(['reset' => true]);
    $portal->fault(['match' => 'batch', 'skip' => 2, 'kind' => 'status', 'status' => 502, 'body' => 'Bad gateway', 'times' => 1]);
    echo $name, ': ', described($read()), ', ', $portal->counters()['requests'] <= 25 ? 'about one request for 2,500' : $portal->counters()['requests'] . ' requests', "\n";
}
?>
--EXPECT--
list: 50000 rows, 50000 to 1, down, about one request for 2,500
each: 50000 rows, 1 to 50000, up, about one request for 2,500
