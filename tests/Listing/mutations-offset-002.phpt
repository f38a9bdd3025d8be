--TEST--
Walking by row numbers, rows that go shift others past the walk: that is told after the last row
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['rows' => 400]);
$portal->control(['mutations' => [['after_pages' => 3, 'delete' => [1, 2, 3]]]]);
$listing = $portal->activity()->each(select: ['ID'], order: ['CREATED' => 'ASC']);
$rows = 0;
try {
    foreach ($listing as $row) {
        $rows++;
    }
} catch (B24Activity\IncompleteListException $error) {
    echo $rows, ' rows, then: ', $error->getMessage(), "\n";
    var_dump($error->report['drift'], $error->report['complete'], $error->report['rows'] === $rows);
}
?>
--EXPECT--
397 rows, then: The list is not complete: rows vanished while the list was read by row numbers, so others may have been passed over
int(-3)
bool(false)
bool(true)
