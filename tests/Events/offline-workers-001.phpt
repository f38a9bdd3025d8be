--TEST--
Workers at the same time handle every event once; a dead one's events are another's
--EXTENSIONS--
b24activity
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../inc/events.inc';

$app = offline_application(['workers' => 4]);
queue_events($app, 180);
$told = in_processes(4, function () use ($app) {
    $ids = [];
    for ($empty = 0; $empty < 2; $empty = $handled ? 0 : $empty + 1) {
        $handled = events($app)->offline(function (array $event) use (&$ids) { $ids[] = $event['EVENT_DATA']['FIELDS']['ID']; usleep(2000); }, 60);
    }
    return implode(' ', $ids);
});
$all = array_merge(...array_map(fn($text) => $text === '' ? [] : explode(' ', $text), $told));
echo count($all), ' handled, ', count(array_unique($all)), ' of them different; ', queue_state($app), "\n";

// One that lives and one that does not.
queue_events($app, 2, 100);
killed_within(function (callable $here) use ($app) { events($app)->offline(fn() => $here(), 1); });
[$mine, $its] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$living = pcntl_fork();
if ($living === 0) {
    events($app)->offline(function (array $event) use ($its) { fwrite($its, $event['ID'] . "\n"); fgets($its); }, 2);
    posix_kill(getmypid(), SIGKILL);
}
$first = trim(fgets($mine)); // it has taken what the dead one left, and is at it
echo queue_state($app), "\n";
$ids = [];
$handler = function (array $event) use (&$ids) { $ids[] = $event['ID']; };
echo events($app)->offline($handler), ' ', json_encode(in_array($first, $ids, true)), "\n";
fwrite($mine, "go on\ngo on\n");
pcntl_waitpid($living, $status);
echo queue_state($app), "\n";
?>
--EXPECT--
180 handled, 180 of them different; 0 waiting, 0 of them reserved
2 waiting, 1 of them reserved
1 false
0 waiting, 0 of them reserved
