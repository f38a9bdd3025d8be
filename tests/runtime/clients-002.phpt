--TEST--
Lists of one client read side by side
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 5100]);
$activity = $portal->activity();
$up = $activity->each(select: ['ID'])->getIterator();
$down = $activity->each(select: ['ID'], order: ['ID' => 'DESC'])->getIterator();
for ($i = 1, $wrong = 0; $up->valid() && $down->valid(); $i++, $up->next(), $down->next()) {
    $wrong += $up->current()['ID'] + $down->current()['ID'] != 5101 || $up->current()['ID'] != $i;
}
echo $i - 1, " pairs, $wrong wrong\n";
?>
--EXPECT--
5100 pairs, 0 wrong
