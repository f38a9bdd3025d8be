--TEST--
toArray() is the list as each() walks it, and may be asked twice
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 2600]);
$listing = $portal->activity()->each(select: ['ID']);
$rows = $listing->toArray();
var_dump(array_is_list($rows), $rows === $listing->toArray());
echo described($rows), "\n", described($portal->activity()->each(select: ['ID'], order: ['ID' => 'DESC'])->toArray()), "\n";
?>
--EXPECT--
bool(true)
bool(true)
2600 rows, 1 to 2600, up
2600 rows, 2600 to 1, down
