--TEST--
The deadline counts while another worker is taking events, too, and nothing is lost by it
--EXTENSIONS--
b24activity
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../inc/events.inc';

$app = offline_application();
queue_events($app, 2);
$app->fault(['match' => 'event.offline.get', 'kind' => 'hang', 'seconds' => 20]);
killed_within(function (callable $here) use ($app) {
    // This one hangs in its request while it holds the others off.
    $logger = function (array $told) use ($app, $here) {
        if ($told['event'] === 'request' && $told['method'] === 'event.offline.get') {
            usleep(200_000);
            echo thrown(fn() => events($app, ['deadline' => 0.3])->offline(fn() => null)), "\n";
            $here();
        }
    };
    events($app, ['logger' => $logger])->offline(fn() => null);
});
$app->control(['reset' => true]);
echo events($app)->offline(fn() => null), ' ', queue_state($app), "\n";
?>
--EXPECT--
B24Activity\TransportException: event.offline.get: another process of this host had its turn until the deadline
2 0 waiting, 0 of them reserved
