--TEST--
list() with a limit reads that many rows in the order asked for, in as few pages and, above a few, a look for the end
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 4000]);
$activity = $portal->activity();
foreach (['ASC', 'DESC'] as $direction) {
    foreach ([0, 1, 50, 51, 200, 201, 2501, 9999] as $limit) {
        $portal->control(['reset' => true]);
        $rows = $activity->list(order: ['ID' => $direction], select: ['ID'], limit: $limit);
        ['requests' => $requests, 'pages' => $pages] = $portal->counters();
        echo "$limit: ", described($rows), $limit < 9999 ? "; $requests requests, $pages pages" : '', "\n";
    }
}
?>
--EXPECT--
0: no rows; 0 requests, 0 pages
1: 1 rows, 1 to 1, up; 1 requests, 1 pages
50: 50 rows, 1 to 50, up; 1 requests, 1 pages
51: 51 rows, 1 to 51, up; 1 requests, 2 pages
200: 200 rows, 1 to 200, up; 1 requests, 4 pages
201: 201 rows, 1 to 201, up; 2 requests, 6 pages
2501: 2501 rows, 1 to 2501, up; 2 requests, 52 pages
9999: 4000 rows, 1 to 4000, up
0: no rows; 0 requests, 0 pages
1: 1 rows, 4000 to 4000, up; 1 requests, 1 pages
50: 50 rows, 4000 to 3951, down; 1 requests, 1 pages
51: 51 rows, 4000 to 3950, down; 1 requests, 2 pages
200: 200 rows, 4000 to 3801, down; 1 requests, 4 pages
201: 201 rows, 4000 to 3800, down; 2 requests, 6 pages
2501: 2501 rows, 4000 to 1500, down; 2 requests, 52 pages
9999: 4000 rows, 4000 to 1, down
