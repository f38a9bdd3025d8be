--TEST--
Two clients of two portals, and lists of both read side by side
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portals = [Portal::start(['synthetic' => 5100]), Portal::start(['synthetic' => 5100, 'step' => 3])];
$iterators = array_map(fn($portal) => $portal->activity()->each(select: ['ID'])->getIterator(), $portals);
$wrong = 0;
for ($i = 1; $iterators[0]->valid() && $iterators[1]->valid(); $i++) {
    $wrong += [$iterators[0]->current()['ID'], $iterators[1]->current()['ID']] != [$i, 3 * $i];
    array_map(fn($iterator) => $iterator->next(), $iterators);
}
echo $i - 1, " pairs, $wrong wrong\n";
?>
--EXPECT--
5100 pairs, 0 wrong
