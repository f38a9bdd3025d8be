--TEST--
Walking by row numbers, rows that come meanwhile shift the others: those seen twice are dropped
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['rows' => 400]);
$portal->control(['mutations' => [['after_pages' => 3, 'insert' => [501, 502, 503]]]]);
$listing = $portal->activity()->each(select: ['ID', 'CREATED'], order: ['CREATED' => 'DESC']);
echo described($listing), '; ', $listing->report()['repeated'], ' repeated, ', $listing->report()['drift'], ' more, ', $listing->report()['reason'], "\n";
?>
--EXPECT--
400 rows, 400 to 1, down; 3 repeated, 3 more, complete
