--TEST--
Rows that come and go while ranges are read cost none of the others, and none comes twice
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/slow.inc';

foreach (ways() as $way => $read) {
    $portal = slow_portal(['synthetic' => 15_000, 'step' => 2]);
    $portal->control(['mutations' => [
        ['after_pages' => 60, 'delete' => [6, 50, ...range(9002, 9402, 2), 29_002], 'insert' => [5, 9001, 9003, 20_001, 29_999, 30_501]],
        ['after_pages' => 150, 'delete' => [2, ...range(15_002, 15_802, 2)], 'insert' => range(16_001, 16_201, 2)],
    ]]);
    $throughout = array_diff(range(2, 30_000, 2), [2, 6, 50, ...range(9002, 9402, 2), 29_002], range(15_002, 15_802, 2));
    $ids = array_map(intval(...), array_column([...$read($portal->activity(), select: ['ID'])], 'ID'));
    $sorted = $ids;
    $way === 'each down' ? rsort($sorted) : sort($sorted);
    var_dump(array_diff($throughout, $ids) === [], count($ids) === count(array_unique($ids)), $ids === $sorted, $portal->counters()['connections'] > 1);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
