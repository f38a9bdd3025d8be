--TEST--
list() with order ID DESC, whatever the number of rows
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/walk_sizes.inc';

walk_sizes(['step' => 7], fn($activity) => $activity->list(select: ['ID'], order: ['ID' => 'DESC']));
?>
--EXPECT--
0, new: no rows
0, old: no rows
1, new: 1 rows, 7 to 7, up
1, old: 1 rows, 7 to 7, up
49, new: 49 rows, 343 to 7, down
49, old: 49 rows, 343 to 7, down
50, new: 50 rows, 350 to 7, down
50, old: 50 rows, 350 to 7, down
51, new: 51 rows, 357 to 7, down
51, old: 51 rows, 357 to 7, down
2499, new: 2499 rows, 17493 to 7, down
2499, old: 2499 rows, 17493 to 7, down
2500, new: 2500 rows, 17500 to 7, down
2500, old: 2500 rows, 17500 to 7, down
2501, new: 2501 rows, 17507 to 7, down
2501, old: 2501 rows, 17507 to 7, down
12345, new: 12345 rows, 86415 to 7, down
12345, old: 12345 rows, 86415 to 7, down
