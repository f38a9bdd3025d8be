--TEST--
Keys count from 0, values are rows, and each foreach over a Listing starts anew
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 4]);
$listing = $portal->activity()->each(select: ['ID']);
foreach ([1, 2] as $time) {
    foreach ($listing as $key => $row) {
        echo "$key => {$row['ID']}, ";
    }
    echo $portal->counters()['requests'], " requests\n";
}
?>
--EXPECT--
0 => 1, 1 => 2, 2 => 3, 3 => 4, 1 requests
0 => 1, 1 => 2, 2 => 3, 3 => 4, 2 requests
