--TEST--
each() with a limit hands out that many rows, read in as few pages and, above a few, a look for the end
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 4000]);
$activity = $portal->activity();
foreach (['ASC', 'DESC'] as $direction) {
    foreach ([0, 1, 50, 51, 2500, 9999] as $limit) {
        $portal->control(['reset' => true]);
        $listing = $activity->each(order: ['ID' => $direction], select: ['ID'], limit: $limit);
        echo "$limit: ", described($listing);
        ['requests' => $requests, 'pages' => $pages] = $portal->counters();
        echo $limit < 9999 ? "; $requests requests, $pages pages; " : '; ', $listing->report()['reason'], "\n";
    }
}
?>
--EXPECT--
0: no rows; 0 requests, 0 pages; limit reached
1: 1 rows, 1 to 1, up; 1 requests, 1 pages; limit reached
50: 50 rows, 1 to 50, up; 1 requests, 1 pages; limit reached
51: 51 rows, 1 to 51, up; 1 requests, 2 pages; limit reached
2500: 2500 rows, 1 to 2500, up; 2 requests, 51 pages; limit reached
9999: 4000 rows, 1 to 4000, up; complete
0: no rows; 0 requests, 0 pages; limit reached
1: 1 rows, 4000 to 4000, up; 1 requests, 1 pages; limit reached
50: 50 rows, 4000 to 3951, down; 1 requests, 1 pages; limit reached
51: 51 rows, 4000 to 3950, down; 1 requests, 2 pages; limit reached
2500: 2500 rows, 4000 to 1501, down; 2 requests, 51 pages; limit reached
9999: 4000 rows, 4000 to 1, down; complete
