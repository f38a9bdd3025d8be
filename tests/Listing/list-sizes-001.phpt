--TEST--
list() is complete and in order whatever the number of rows: IDs without gaps
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/walk_sizes.inc';

walk_sizes([], fn($activity) => $activity->list(select: ['ID']));
?>
--EXPECT--
0, new: no rows
0, old: no rows
1, new: 1 rows, 1 to 1, up
1, old: 1 rows, 1 to 1, up
49, new: 49 rows, 1 to 49, up
49, old: 49 rows, 1 to 49, up
50, new: 50 rows, 1 to 50, up
50, old: 50 rows, 1 to 50, up
51, new: 51 rows, 1 to 51, up
51, old: 51 rows, 1 to 51, up
2499, new: 2499 rows, 1 to 2499, up
2499, old: 2499 rows, 1 to 2499, up
2500, new: 2500 rows, 1 to 2500, up
2500, old: 2500 rows, 1 to 2500, up
2501, new: 2501 rows, 1 to 2501, up
2501, old: 2501 rows, 1 to 2501, up
12345, new: 12345 rows, 1 to 12345, up
12345, old: 12345 rows, 1 to 12345, up
