--TEST--
Many rows with all their fields in flat memory, of PHP and of the process, also by ranges
--EXTENSIONS--
b24activity
--SKIPIF--
<?php
getenv('USE_ZEND_ALLOC') === '0' and print 'skip measures memory that something else manages here';
?>
--FILE--
<?php
require __DIR__ . '/../inc/slow.inc';

function resident(): int
{
    preg_match('/VmHWM:\s+(\d+) kB/', (string) @file_get_contents('/proc/self/status'), $match);
    return (int) ($match[1] ?? 0);
}

$portal = slow_portal(['synthetic' => 50_000]);
memory_reset_peak_usage();
[$php, $process, $count] = [memory_get_usage(), resident(), 0];
foreach ($portal->activity()->each() as $row) {
    $count++;
}
echo $count, "\n";
var_dump(memory_get_peak_usage() - $php < 16 << 20 ?: memory_get_peak_usage() - $php);
var_dump(resident() - $process < 40 << 10 ?: resident() - $process);
var_dump($portal->counters()['connections'] > 1);
?>
--EXPECT--
50000
bool(true)
bool(true)
bool(true)
