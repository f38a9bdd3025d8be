--TEST--
report() of rows that were given up counts those that were handed out
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 2000]);
$listing = $portal->activity()->each(select: ['ID']);
foreach ($listing as $key => $row) {
    if ($key === 6) {
        break;
    }
}
['rows' => $rows, 'lastId' => $last, 'complete' => $complete, 'reason' => $reason] = $listing->report();
echo json_encode([$rows, $last, $complete, $reason]), "\n";
?>
--EXPECT--
[7,7,false,"not read to its end"]
