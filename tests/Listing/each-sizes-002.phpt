--TEST--
each() is complete and in order whatever the number of rows: every seventh ID
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/walk_sizes.inc';

walk_sizes(['step' => 7], fn($activity) => $activity->each(select: ['ID']));
?>
--EXPECT--
0, new: no rows
0, old: no rows
1, new: 1 rows, 7 to 7, up
1, old: 1 rows, 7 to 7, up
49, new: 49 rows, 7 to 343, up
49, old: 49 rows, 7 to 343, up
50, new: 50 rows, 7 to 350, up
50, old: 50 rows, 7 to 350, up
51, new: 51 rows, 7 to 357, up
51, old: 51 rows, 7 to 357, up
2499, new: 2499 rows, 7 to 17493, up
2499, old: 2499 rows, 7 to 17493, up
2500, new: 2500 rows, 7 to 17500, up
2500, old: 2500 rows, 7 to 17500, up
2501, new: 2501 rows, 7 to 17507, up
2501, old: 2501 rows, 7 to 17507, up
12345, new: 12345 rows, 7 to 86415, up
12345, old: 12345 rows, 7 to 86415, up
