--TEST--
An answer that gets lost during a walk is asked for again, and no row is lost or doubled by it
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 9000]);
$faults = [['kind' => 'cut-before'], ['kind' => 'cut-after'], ['kind' => 'truncate'], ['kind' => 'status', 'status' => 504, 'body' => '<html>']];
foreach ($faults as $number => $fault) {
    $portal->control(['reset' => true]);
    $portal->fault($fault + ['match' => 'batch', 'skip' => $number % 3]);
    $activity = $portal->activity();
    $listing = $activity->each(select: ['ID']);
    echo $fault['kind'], ': ', described($listing), $listing->report()['complete'] ? ', complete' : '', "\n";
}
?>
--EXPECT--
cut-before: 9000 rows, 1 to 9000, up, complete
cut-after: 9000 rows, 1 to 9000, up, complete
truncate: 9000 rows, 1 to 9000, up, complete
status: 9000 rows, 1 to 9000, up, complete
