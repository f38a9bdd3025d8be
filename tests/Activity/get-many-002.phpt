--TEST--
getMany() refuses what is no ID, and sends nothing; the texts of rows are IDs
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 10]);
foreach ([['1x'], [''], ['0'], ['-1'], [1, null], [0], [1, -5], [1.0], [[1]]] as $ids) {
    refused(fn() => $portal->activity()->getMany($ids));
}
echo $portal->counters()['requests'], " requests\n";
$rows = $portal->activity()->list(select: ['ID'], limit: 3);
echo json_encode(array_map(fn(array $row): string => $row['ID'], $portal->activity()->getMany(array_column($rows, 'ID', 'ID'))['done'])), "\n";
?>
--EXPECT--
TypeError: B24Activity\Activity::getMany(): Argument #1 ($ids) must hold only ints, string given
TypeError: B24Activity\Activity::getMany(): Argument #1 ($ids) must hold only ints, string given
ValueError: B24Activity\Activity::getMany(): Argument #1 ($ids) must hold only ids greater than 0
TypeError: B24Activity\Activity::getMany(): Argument #1 ($ids) must hold only ints, string given
TypeError: B24Activity\Activity::getMany(): Argument #1 ($ids) must hold only ints, null given
ValueError: B24Activity\Activity::getMany(): Argument #1 ($ids) must hold only ids greater than 0
ValueError: B24Activity\Activity::getMany(): Argument #1 ($ids) must hold only ids greater than 0
TypeError: B24Activity\Activity::getMany(): Argument #1 ($ids) must hold only ints, float given
TypeError: B24Activity\Activity::getMany(): Argument #1 ($ids) must hold only ints, array given
0 requests
{"1":"1","2":"2","3":"3"}
