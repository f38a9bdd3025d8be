--TEST--
Another order is walked by row numbers, with the ID as its last word, complete although equal rows change places
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['rows' => 2700]);
foreach (['stable', 'shuffle'] as $ties) {
    $portal->control(['reset' => true, 'ties' => $ties, 'record' => true]);
    $rows = $portal->activity()->list(order: ['PRIORITY' => 'DESC', 'START_TIME' => 'ASC'], select: ['ID', 'PRIORITY', 'START_TIME']);
    $keys = array_map(fn($row) => [-$row['PRIORITY'], $row['START_TIME'], (int) $row['ID']], $rows);
    $sorted = $keys;
    sort($sorted);
    $ids = array_column($rows, 'ID');
    sort($ids, SORT_NUMERIC);
    echo "$ties: ", count($ids), " rows, {$ids[0]} to {$ids[2699]}, ", count(array_unique($ids)), ' of them different, ', $keys === $sorted ? 'sorted' : 'not sorted', "\n";
    echo '  ', json_encode($portal->commands()[1][2]['order']), ', ', $portal->counters()['requests'], " requests\n";
}
?>
--EXPECT--
stable: 2700 rows, 1 to 2700, 2700 of them different, sorted
  {"PRIORITY":"DESC","START_TIME":"ASC","ID":"ASC"}, 3 requests
shuffle: 2700 rows, 1 to 2700, 2700 of them different, sorted
  {"PRIORITY":"DESC","START_TIME":"ASC","ID":"ASC"}, 3 requests
