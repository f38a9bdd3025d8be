--TEST--
The walk by row numbers, whatever the number of rows
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

foreach ([0, 1, 49, 50, 51, 100, 2550, 2551] as $rows) {
    $portal = Portal::start(['rows' => $rows]);
    echo "$rows: ", described($portal->activity()->each(order: ['CREATED' => 'ASC'], select: ['ID']));
    echo '; ', $portal->counters()['requests'], " requests\n";
}
?>
--EXPECT--
0: no rows; 1 requests
1: 1 rows, 1 to 1, up; 1 requests
49: 49 rows, 1 to 49, up; 1 requests
50: 50 rows, 1 to 50, up; 1 requests
51: 51 rows, 1 to 51, up; 2 requests
100: 100 rows, 1 to 100, up; 2 requests
2550: 2550 rows, 1 to 2550, up; 2 requests
2551: 2551 rows, 1 to 2551, up; 3 requests
