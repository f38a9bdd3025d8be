--TEST--
each(after: ID) goes on behind that ID, upwards and downwards, with and without a limit
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 3000]);
$activity = $portal->activity();
foreach (['ASC', 'DESC'] as $direction) {
    foreach ([[0, null], [1, null], [1500, null], [1500, 60], [2999, null], [3000, null], [3001, null]] as [$after, $limit]) {
        $listing = $activity->each(order: ['ID' => $direction], select: ['ID'], limit: $limit, after: $after);
        echo "$direction after $after: ", described($listing), "\n";
    }
}
?>
--EXPECT--
ASC after 0: 3000 rows, 1 to 3000, up
ASC after 1: 2999 rows, 2 to 3000, up
ASC after 1500: 1500 rows, 1501 to 3000, up
ASC after 1500: 60 rows, 1501 to 1560, up
ASC after 2999: 1 rows, 3000 to 3000, up
ASC after 3000: no rows
ASC after 3001: no rows
DESC after 0: no rows
DESC after 1: no rows
DESC after 1500: 1499 rows, 1499 to 1, down
DESC after 1500: 60 rows, 1499 to 1440, down
DESC after 2999: 2998 rows, 2998 to 1, down
DESC after 3000: 2999 rows, 2999 to 1, down
DESC after 3001: 3000 rows, 3000 to 1, down
