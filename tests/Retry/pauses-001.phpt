--TEST--
The pauses between attempts double, each shorter or longer by up to a quarter, and never the same for all
--EXTENSIONS--
b24activity
--INI--
b24activity.limits_file="none"
--CONFLICTS--
all
--FILE--
<?php
require __DIR__ . '/../Limits/processes.inc';

$portal = Portal::start(['synthetic' => 10]);
$portal->fault(['kind' => 'cut-before', 'times' => -1]);
$pauses = [];
$client = $portal->client(['retries' => 3, 'logger' => function (array $event) use (&$pauses) {
    if ($event['event'] === 'retry') {
        $pauses[] = $event['wait'];
    }
}]);
$began = microtime(true);
try {
    $client->call('profile');
} catch (B24Activity\TransportException) {
}
foreach ([0.5, 1, 2] as $number => $pause) {
    between("pause $number", $pause * 0.75 - 0.01, $pauses[$number] ?? 0, $pause * 1.25);
}
between('together', array_sum($pauses), $client->stats()['waited'], array_sum($pauses) + 0.001);
between('by the clock', array_sum($pauses), microtime(true) - $began, array_sum($pauses) + 1);
echo count(array_unique(array_map(fn($pause, $number) => round($pause / 2 ** $number, 4), $pauses, array_keys($pauses)))) > 1 ? 'jittered' : 'all the same', "\n";
?>
--EXPECT--
pause 0 as expected
pause 1 as expected
pause 2 as expected
together as expected
by the clock as expected
jittered
