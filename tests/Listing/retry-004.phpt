--TEST--
Without retries the first loss ends the walk
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 6000]);
$portal->fault(['match' => 'batch', 'skip' => 1, 'kind' => 'truncate']);
$listing = $portal->activity(['retries' => 0])->each(select: ['ID'], order: ['ID' => 'DESC']);
$rows = [];
try {
    foreach ($listing as $row) {
        $rows[] = $row;
    }
    echo "nothing was thrown\n";
} catch (B24Activity\IncompleteListException $error) {
    echo described($rows), '; ', get_class($error->getPrevious()), ', ', $portal->counters()['requests'], " requests\n";
}
?>
--EXPECT--
150 rows, 6000 to 5851, down; B24Activity\TransportException, 2 requests
