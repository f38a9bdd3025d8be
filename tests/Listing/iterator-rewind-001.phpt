--TEST--
An iterator that has moved cannot go back; one that has not may be rewound
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 5]);
$listing = $portal->activity()->each(select: ['ID']);
$iterator = $listing->getIterator();
$iterator->rewind();
$iterator->current();
$iterator->rewind();
echo $iterator->current()['ID'], "\n";
$iterator->next();
refused(fn() => $iterator->rewind());
echo $iterator->current()['ID'], ' ', $portal->counters()['requests'], " request\n";
echo described($listing), "\n";
?>
--EXPECT--
1
Error: A list is read forward only: iterate the Listing itself to start anew
2 1 request
5 rows, 1 to 5, up
