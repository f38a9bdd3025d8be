--TEST--
A list without gaps is read in at most three pages more than it has, the look for its last ID among them
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$ways = [
    'list' => fn($activity) => $activity->list(select: ['ID']),
    'list to 2500' => fn($activity) => $activity->list(select: ['ID'], limit: 2500),
    'each' => fn($activity) => $activity->each(select: ['ID'])->toArray(),
    'each down' => fn($activity) => $activity->each(select: ['ID'], order: ['ID' => 'DESC'])->toArray(),
];
foreach ([0, 1, 49, 50, 51, 100, 149, 150, 151, 200, 2500, 2600] as $size) {
    $portal = Portal::start($size ? ['synthetic' => $size] : ['rows' => 0]);
    foreach ($ways as $name => $read) {
        $wanted = $name === 'list to 2500' ? min(2500, $size) : $size;
        $needed = max(1, ceil($wanted / 50));
        $portal->control(['reset' => true]);
        $rows = $read($portal->activity());
        ['pages' => $pages, 'requests' => $requests] = $portal->counters();
        if (count($rows) !== $wanted || $pages > $needed + 3 || $requests > ceil($size / 2500) + 1) {
            echo "$size, $name: ", described($rows), ", $pages pages for $needed, $requests requests\n";
        }
        if ($size <= 150 && $requests !== 1) {
            echo "$size, $name: $requests requests\n";
        }
    }
}
echo "done\n";
?>
--EXPECT--
done
