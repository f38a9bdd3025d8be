--TEST--
The iterator keeps what it needs when Listing, Activity and Client are gone
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 5100]);
$iterator = $portal->activity()->each(select: ['ID'])->getIterator();
$chunks = $portal->activity()->each(select: ['ID'])->chunks();
gc_collect_cycles();
echo described($iterator), "\n";
echo array_sum(array_map(count(...), iterator_to_array($chunks))), "\n";
?>
--EXPECT--
5100 rows, 1 to 5100, up
5100
