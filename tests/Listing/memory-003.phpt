--TEST--
each() reads two million rows in less than 16 MB of PHP's memory and 40 MB of the process
--EXTENSIONS--
b24activity
--SKIPIF--
<?php
getenv('SKIP_SLOW_TESTS') and print 'skip slow';
getenv('USE_ZEND_ALLOC') === '0' and print 'skip PHP does not count its memory';
?>
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

function resident(): int
{
    preg_match('/VmHWM:\s+(\d+) kB/', (string) @file_get_contents('/proc/self/status'), $match);
    return (int) ($match[1] ?? 0);
}

$portal = Portal::start(['synthetic' => 2_000_000]);
memory_reset_peak_usage();
[$php, $process, $count, $sum] = [memory_get_usage(), resident(), 0, 0];
foreach ($portal->activity()->each(select: ['ID']) as $row) {
    $count++;
    $sum += $row['ID'];
}
var_dump($count, $sum, $portal->counters()['requests'] <= 801);
[$php, $process] = [memory_get_peak_usage() - $php, resident() - $process];
getenv('B24_SHOW') && fprintf(STDERR, "%.1f MB, process %.1f MB\n", $php / 1e6, $process / 1e3);
var_dump($php < 16 << 20 ?: $php, $process < 40 << 10 ?: $process);
?>
--EXPECT--
int(2000000)
int(2000001000000)
bool(true)
bool(true)
bool(true)
