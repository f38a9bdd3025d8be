--TEST--
Upwards, a list that lies in lumps or thins out is not read past its end either
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$lists = [
    'a lump and a row far away' => [2600, [9_000_000]],
    'lumps' => [1000, [...range(500_001, 500_400), ...range(40_000_000, 40_000_730)]],
    'thins out' => [600, array_map(fn($i) => 600 + $i * $i, range(1, 900))],
    'few above many' => [6000, range(10_000, 900_000, 10_000)],
];
$filters = [
    'all' => [fn($id) => true, []],
    'below' => [fn($id) => $id < 40_000_500, ['<ID' => 40_000_500]],
    'up to' => [fn($id) => $id <= 500_100, ['<=ID' => 500_100]],
    'below and up to' => [fn($id) => $id <= 900, ['<ID' => 40_000_500, '<=ID' => 900]],
    'below and up to a fraction' => [fn($id) => $id <= 430, ['<ID' => 40_000_500, '<=ID' => 430.0]],
    'no bound at all' => [fn($id) => true, ['<ID' => PHP_INT_MAX]],
    'up to and below' => [fn($id) => $id < 900, ['<ID' => 900, '<=ID' => 40_000_500]],
    'above and below' => [fn($id) => $id > 100 && $id < 400_000, ['>ID' => 100, '<ID' => 400_000]],
    'listed, most of them gone' => [fn($id) => $id <= 100, ['@ID' => [...range(1, 100), ...range(70_000_000, 70_000_800)]]],
];
foreach (['new', 'old'] as $cast) {
    foreach ($lists as $name => [$low, $high]) {
        $portal = Portal::start(['synthetic' => $low, 'cast' => $cast]);
        $portal->control(['mutations' => [['after_pages' => 0, 'insert' => $high]]]);
        $portal->client()->call('crm.activity.list', ['start' => -1]);
        foreach ($filters as $which => [$matches, $filter]) {
            $portal->control(['reset' => true]);
            $ids = array_map(intval(...), array_column($portal->activity()->each($filter, select: ['ID'])->toArray(), 'ID'));
            $sent = $portal->counters()['rows_sent'];
            $expected = array_values(array_filter([...range(1, $low), ...$high], $matches));
            if ($ids !== $expected || $sent > count($expected) + 3 * 50) {
                echo "$cast, $name, $which: ", count($ids), ' of ', count($expected), " rows, $sent sent\n";
            }
        }
    }
}
echo "done\n";
?>
--EXPECT--
done
