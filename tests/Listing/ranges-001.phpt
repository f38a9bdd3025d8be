--TEST--
A slow portal is asked for several ranges at a time: that takes less than half the time of one request after the other
--EXTENSIONS--
b24activity
--CONFLICTS--
all
--SKIPIF--
<?php
getenv('SKIP_SLOW_TESTS') and print 'skip slow';
?>
--FILE--
<?php
require __DIR__ . '/../inc/slow.inc';

$portal = slow_portal(['synthetic' => 100_000]);
$seconds = [];
foreach ([1, 4] as $concurrency) {
    foreach (ways() as $way => $read) {
        $portal->control(['reset' => true]);
        $began = microtime(true);
        $rows = described($read($portal->activity(['concurrency' => $concurrency]), select: ['ID']));
        $seconds[$way][$concurrency] = microtime(true) - $began;
        ['requests' => $requests, 'connections' => $connections] = $portal->counters();
        echo "$concurrency, $way: $rows", $requests <= 42 ? '' : ", $requests requests", $connections <= $concurrency ? '' : ", $connections connections", "\n";
    }
}
foreach ($seconds as $way => [1 => $one, 4 => $four]) {
    var_dump($four < 0.45 * $one ?: [$way, $one, $four]);
}
?>
--EXPECT--
1, list: 100000 rows, 1 to 100000, up
1, each up: 100000 rows, 1 to 100000, up
1, each down: 100000 rows, 100000 to 1, down
4, list: 100000 rows, 1 to 100000, up
4, each up: 100000 rows, 1 to 100000, up
4, each down: 100000 rows, 100000 to 1, down
bool(true)
bool(true)
bool(true)
