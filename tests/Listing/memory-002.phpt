--TEST--
each() reads a million rows in the memory of a few thousand
--EXTENSIONS--
b24activity
--SKIPIF--
<?php
getenv('SKIP_SLOW_TESTS') and print 'skip slow';
?>
--INI--
memory_limit=16M
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 1_000_000]);
$count = $sum = 0;
foreach ($portal->activity()->each(select: ['ID']) as $row) {
    $count++;
    $sum += $row['ID'];
}
var_dump($count, $sum, $portal->counters()['requests'] <= 401);
?>
--EXPECT--
int(1000000)
int(500000500000)
bool(true)
