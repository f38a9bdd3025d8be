--TEST--
The walk by row numbers keeps limits, and knows nothing to go on after
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['rows' => 300]);
$activity = $portal->activity();
foreach ([0, 1, 50, 51, 300, 301] as $limit) {
    $portal->control(['reset' => true]);
    $rows = $activity->list(order: ['CREATED' => 'DESC'], select: ['ID'], limit: $limit);
    echo "$limit: ", described($rows), '; ', $portal->counters()['pages'], " pages\n";
}
refused(fn() => $activity->each(order: ['CREATED' => 'DESC'], after: 5));
?>
--EXPECT--
0: no rows; 0 pages
1: 1 rows, 300 to 300, up; 1 pages
50: 50 rows, 300 to 251, down; 1 pages
51: 51 rows, 300 to 250, down; 2 pages
300: 300 rows, 300 to 1, down; 6 pages
301: 300 rows, 300 to 1, down; 6 pages
ValueError: B24Activity\Activity::each(): Argument #5 ($after) must be null when the order does not start with ID
