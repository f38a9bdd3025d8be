--TEST--
Eight processes add the same pair at the same time: one activity, and everybody has its id
--EXTENSIONS--
b24activity
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/oauth.inc';

$portal = Portal::start(['rows' => 10, 'workers' => 4]);
$portal->control(['latency' => 30]);
$row = ['SUBJECT' => 's', 'TYPE_ID' => 6, 'PROVIDER_ID' => 'P', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1, 'ORIGINATOR_ID' => 'shop'];
$told = in_processes(8, fn() => implode(',', array_map(fn($n) => $portal->activity()->addOnce($row + ['ORIGIN_ID' => "order-$n"]), range(1, 3))));
echo count(array_unique($told)), " answer\n";
foreach (explode(',', $told[0]) as $n => $id) {
    echo $portal->activity()->count(['ORIGIN_ID' => 'order-' . ($n + 1)]), ' row, ', $portal->activity()->get((int) $id)['ORIGIN_ID'], "\n";
}
?>
--EXPECT--
1 answer
1 row, order-1
1 row, order-2
1 row, order-3
