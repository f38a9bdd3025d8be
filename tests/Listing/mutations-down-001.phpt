--TEST--
Walking down, rows that come meanwhile belong to another walk, and rows that go do not take others with them
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['rows' => 5200]);
$portal->control(['mutations' => [
    ['after_pages' => 2, 'delete' => [5199, 5050, ...range(4001, 4100), 3], 'insert' => [6000, 6001]],
    ['after_pages' => 60, 'delete' => [5200, 1], 'insert' => [6002]],
]]);
echo described($portal->activity()->each(select: ['ID'], order: ['ID' => 'DESC'])), "\n"; // without 100 + 2
echo described($portal->activity()->list(select: ['ID'])), "\n";
?>
--EXPECT--
5097 rows, 5200 to 2, down
5098 rows, 2 to 6002, up
