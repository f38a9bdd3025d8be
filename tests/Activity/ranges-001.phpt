--TEST--
ranges(): disjoint pieces that hold the whole list, about as many rows in each
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

function pieces(array $ranges, B24Activity\Activity $activity, array $filter, int $size): void
{
    $ids = $counts = [];
    $before = 0;
    foreach ($ranges as [$from, $to]) {
        echo $from <= $to && ($before === 0 || $from === $before + 1) ? '' : "[$from, $to] after $before\n";
        $before = $to;
        $rows = array_column($activity->each(filter: ['>=ID' => $from, '<=ID' => $to] + $filter, select: ['ID'])->toArray(), 'ID');
        $counts[] = count($rows);
        array_push($ids, ...array_map(intval(...), $rows));
    }
    $sorted = $ids;
    sort($sorted);
    $fair = $size / count($ranges);
    echo count($ranges), ' ranges, ', count(array_unique($ids)), ' rows', $ids === $sorted ? ' in order' : '', max($counts) < 1.5 * $fair + 50 ? ', even' : ', uneven: ' . json_encode($counts), "\n";
}

foreach (['1', '7'] as $step) {
    $portal = Portal::start(['synthetic' => 20_000, 'step' => $step]);
    foreach ([1, 2, 5, 16, 40] as $parts) {
        pieces($portal->activity()->ranges($parts), $portal->activity(), [], 20_000);
    }
}
$portal->control(['reset' => true]);
foreach ([1 => 1, 2 => 2, 12 => 2, 16 => 3, 40 => 5, 1000 => 11] as $parts => $requests) {
    $before = $portal->counters()['requests'];
    $got = count($portal->activity()->ranges($parts));
    $sent = $portal->counters()['requests'] - $before;
    echo $got === $parts && $sent === $requests ? '' : "$parts parts: $got in $sent requests\n";
}
pieces($portal->activity()->ranges(4, ['>ID' => 70_000, '<ID' => 105_007]), $portal->activity(), [], 5000);
$lumps = [...range(500_001, 503_400), ...range(40_000_000, 40_003_000)];
$portal = Portal::start(['synthetic' => 6000]);
$portal->control(['mutations' => [['after_pages' => 0, 'insert' => $lumps]]]);
$portal->client()->call('crm.activity.list', ['start' => -1]);
pieces($portal->activity()->ranges(4), $portal->activity(), [], 4 * 12_401); // lumps: nothing is lost, but they are not even
['counts' => $counts] = $portal->counters();
echo "$counts counts\n";

$small = Portal::start(['rows' => 3]);
echo json_encode([$small->activity()->ranges(5), $small->activity()->ranges(1), $small->activity()->ranges(3, ['ID' => 99])]), "\n";
refused(fn() => $small->activity()->ranges(0));
refused(fn() => $small->activity()->ranges(-1));
refused(fn() => $small->activity()->ranges(2, ['X' => NAN]));
?>
--EXPECT--
1 ranges, 20000 rows in order, even
2 ranges, 20000 rows in order, even
5 ranges, 20000 rows in order, even
16 ranges, 20000 rows in order, even
40 ranges, 20000 rows in order, even
1 ranges, 20000 rows in order, even
2 ranges, 20000 rows in order, even
5 ranges, 20000 rows in order, even
16 ranges, 20000 rows in order, even
40 ranges, 20000 rows in order, even
4 ranges, 5000 rows in order, even
4 ranges, 12401 rows in order, even
0 counts
[[[1,1],[2,2],[3,3]],[[1,3]],[]]
ValueError: B24Activity\Activity::ranges(): Argument #1 ($parts) must be between 1 and 100000
ValueError: B24Activity\Activity::ranges(): Argument #1 ($parts) must be between 1 and 100000
ValueError: B24Activity\Activity::ranges(): Argument #2 ($filter) cannot be sent: [X] is INF or NAN
