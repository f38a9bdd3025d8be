--TEST--
The report tells the last ID although the rows do not have it
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 300]);
$listing = $portal->activity()->each(select: ['SUBJECT']);
foreach ($listing as $number => $row) {
    if ($number === 130) {
        echo json_encode(array_keys($row)), ' ', $listing->report()['lastId'], "\n";
        break;
    }
}
?>
--EXPECT--
["SUBJECT"] 131
