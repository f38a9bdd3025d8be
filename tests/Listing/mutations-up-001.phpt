--TEST--
Walking up, rows that go do not take others with them
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['rows' => 5200]);
$portal->control(['mutations' => [
    ['after_pages' => 3, 'delete' => [2, 49, 50, ...range(1001, 1100), 5100]],
    ['after_pages' => 60, 'delete' => [1, 5200]],
]]);
echo described($portal->activity(['concurrency' => 1])->each(select: ['ID'])), "\n"; // the 50 first ones were read before
?>
--EXPECT--
5098 rows, 1 to 5199, up
