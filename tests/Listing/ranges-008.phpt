--TEST--
Ranges within the caller's own conditions, limit and position
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/slow.inc';

$portal = slow_portal(['synthetic' => 30_000]);
$filters = [['>ID' => 2000, '<ID' => 14_000], ['>=ID' => 2000, '<=ID' => 14_000], ['>ID' => [2000, 5000]], ['<ID' => '14000', '>ID' => '1'],
    ['<ID' => 15_000, '<=ID' => 14_000.0]];
foreach ($filters as $number => $filter) {
    foreach (ways() as $read) {
        echo $number, ': ', described($read($portal->activity(), filter: $filter, select: ['ID'])), "\n";
    }
}
$activity = $portal->activity();
echo described($activity->each(select: ['ID'], limit: 9000)), "\n";
echo described($activity->each(select: ['ID'], after: 3000, limit: 12_345)), "\n";
echo described($activity->each(filter: ['<ID' => 17_001], select: ['ID'], order: ['ID' => 'DESC'], after: 16_000)), "\n";
?>
--EXPECT--
0: 11999 rows, 2001 to 13999, up
0: 11999 rows, 2001 to 13999, up
0: 11999 rows, 13999 to 2001, down
1: 12001 rows, 2000 to 14000, up
1: 12001 rows, 2000 to 14000, up
1: 12001 rows, 14000 to 2000, down
2: 29999 rows, 2 to 30000, up
2: 29999 rows, 2 to 30000, up
2: 29999 rows, 30000 to 2, down
3: 13998 rows, 2 to 13999, up
3: 13998 rows, 2 to 13999, up
3: 13998 rows, 13999 to 2, down
4: 14000 rows, 1 to 14000, up
4: 14000 rows, 1 to 14000, up
4: 14000 rows, 14000 to 1, down
9000 rows, 1 to 9000, up
12345 rows, 3001 to 15345, up
15999 rows, 15999 to 1, down
