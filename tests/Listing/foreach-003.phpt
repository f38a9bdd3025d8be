--TEST--
A Listing is lazy: nothing is sent before it is read
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 10]);
$listing = $portal->activity()->each();
$iterator = $listing->getIterator();
echo $portal->counters()['requests'], ' ', $listing->report()['reason'], "\n";
echo $iterator->current()['ID'], ' ', $portal->counters()['requests'], "\n";
?>
--EXPECT--
0 not started
1 1
