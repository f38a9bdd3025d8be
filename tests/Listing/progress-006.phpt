--TEST--
progress comes at most ten times a second, with an estimate that costs nothing, the rate and the budget left
--EXTENSIONS--
b24activity
--CONFLICTS--
all
--FILE--
<?php
require __DIR__ . '/../inc/slow.inc';

foreach (['1' => 0.001, '7' => 0.03] as $step => $close) {
    $portal = Portal::start(['synthetic' => 60_000, 'step' => $step, 'workers' => 6]);
    $portal->control(['page_latency' => 2, 'operating' => ['limit' => 480, 'cost' => ['crm.activity.list' => 0.2]]]);
    [$times, $told] = [[], []];
    $listing = $portal->activity(['concurrency' => 4])->each(select: ['ID'], progress: function (array $at) use (&$times, &$told): void {
        $times[] = hrtime(true) / 1e9;
        $told[] = $at;
    });
    iterator_count($listing);
    $report = $listing->report();
    $gaps = array_map(static fn(float $now, float $before): float => $now - $before, array_slice($times, 1, -1), array_slice($times, 0, -2));
    $last = array_pop($told);
    $wrong = array_filter($told, static fn(array $at): bool => abs($at['rate'] - $at['rows'] / $at['seconds']) > 1 || abs($at['total'] - 60_000) > 60_000 * $close || $at['total'] < $at['rows']);
    echo count($told) > 5 && min($gaps) > 0.095 ? 'seldom enough' : json_encode($gaps), ', ', $wrong ? json_encode($wrong) : 'right', ', ',
        $last['rows'] === 60_000 && $last['total'] === 60_000 ? 'all at last' : json_encode($last), ', ', $portal->counters()['counts'], " counted\n";
    // 1,200 pages and a few more at 0.2 s, of 420 s.
    echo abs($last['budget'] - (420 - 0.2 * $report['pages'])) < 0.5 ? 'the budget is right' : "$last[budget] after $report[pages] pages", ', ',
        $told[2]['budget'] > $last['budget'] ? 'it shrinks' : 'it does not shrink', "\n";
}

// In another order the portal counts, so the number is exact from the first page on.
$portal = Portal::start(['rows' => 500]);
$totals = [];
$portal->activity()->list(select: ['ID'], order: ['SUBJECT' => 'ASC'], progress: function (array $at) use (&$totals): void {
    $totals[] = $at['total'];
});
echo json_encode(array_unique($totals)), "\n";
?>
--EXPECT--
seldom enough, right, all at last, 0 counted
the budget is right, it shrinks
seldom enough, right, all at last, 0 counted
the budget is right, it shrinks
[500]
