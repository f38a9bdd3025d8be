--TEST--
A worker killed in its handler loses no event
--EXTENSIONS--
b24activity
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../inc/events.inc';

$app = offline_application();
queue_events($app, 120);
killed_within(function (callable $here) use ($app) {
    $count = 0;
    events($app)->offline(function () use (&$count, $here) {
        ++$count < 70 ?: $here();
    }, 1000);
});
echo queue_state($app), "\n";
killed_within(function (callable $here) use ($app) {
    events($app)->offline(fn() => $here(), 1000);
});
echo queue_state($app), "\n";
$ids = [];
var_dump(events($app)->offline(function (array $event) use (&$ids) { $ids[] = (int) $event['EVENT_DATA']['FIELDS']['ID']; }, 1000));
sort($ids);
echo $ids[0], ' to ', $ids[69], ', ', count(array_unique($ids)), " of them\n", queue_state($app), "\n";
?>
--EXPECTF--
70 waiting, 50 of them reserved
70 waiting, 50 of them reserved
int(70)
%d to %d, 70 of them
0 waiting, 0 of them reserved
