--TEST--
Walking up, rows that come above the end found at first do not keep the walk going
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['rows' => 5000]);
$portal->control(['mutations' => [['after_pages' => 3, 'insert' => range(5001, 5400)]]]);
$listing = $portal->activity(['concurrency' => 1])->each(select: ['ID']);
$ids = array_map(intval(...), array_column($listing->toArray(), 'ID'));
var_dump(array_slice($ids, 0, 5000) === range(1, 5000), count($ids) === count(array_unique($ids)), $listing->report()['complete']);
var_dump($portal->counters()['requests'] <= 4);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
