--TEST--
How many requests a list without gaps costs: its last ID, seen in the first, ends it without another look
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

foreach ([1, 50, 51, 150, 151, 2500, 2501, 5000] as $size) {
    $portal = Portal::start(['synthetic' => $size]);
    foreach (['list' => fn($activity) => $activity->list(select: ['ID']), 'each' => fn($activity) => $activity->each(select: ['ID'])->toArray()] as $name => $read) {
        $portal->control(['reset' => true]);
        $read($portal->activity());
        ['requests' => $requests] = $portal->counters();
        echo "$size $name: $requests\n";
    }
}
?>
--EXPECT--
1 list: 1
1 each: 1
50 list: 1
50 each: 1
51 list: 1
51 each: 1
150 list: 1
150 each: 1
151 list: 2
151 each: 2
2500 list: 2
2500 each: 2
2501 list: 2
2501 each: 2
5000 list: 3
5000 each: 3
