--TEST--
each() needs no more memory for ten times the rows
--EXTENSIONS--
b24activity
--SKIPIF--
<?php
getenv('USE_ZEND_ALLOC') === '0' and print 'skip PHP does not count its memory';
?>
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$peaks = [];
foreach ([20_000, 200_000] as $size) {
    $portal = Portal::start(['synthetic' => $size]);
    memory_reset_peak_usage();
    $before = memory_get_usage();
    $count = 0;
    foreach ($portal->activity()->each(select: ['ID']) as $row) {
        $count++;
    }
    $peaks[] = memory_get_peak_usage() - $before;
    unset($portal, $row);
    echo $count, "\n";
}
var_dump($peaks[1] < $peaks[0] * 1.2 && $peaks[0] < 8 << 20 ?: $peaks);
?>
--EXPECT--
20000
200000
bool(true)
