--TEST--
A walk that cannot go on hands out what it has, then says so; each(after: lastId) goes on without loss or repeat
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 9000]);
foreach (['ASC', 'DESC'] as $direction) {
    $portal->fault(['match' => 'batch', 'skip' => 2, 'kind' => 'json', 'status' => 401, 'body' => ['error' => 'expired_token', 'error_description' => 'expired']]);
    $rows = [];
    $activity = $portal->activity(['concurrency' => 1]);
    try {
        foreach ($activity->each(select: ['ID'], order: ['ID' => $direction]) as $row) {
            $rows[] = $row;
        }
    } catch (B24Activity\IncompleteListException $error) {
        echo described($rows), "\n", $error->getMessage(), ', ', get_class($error->getPrevious()), "\n";
        var_dump($error->report['lastId'] === (int) end($rows)['ID'], $error->report['complete'], $error->report['rows'] === count($rows));
    }
    foreach ($activity->each(select: ['ID'], order: ['ID' => $direction], after: $error->report['lastId']) as $row) {
        $rows[] = $row;
    }
    echo described($rows), "\n";
}
?>
--EXPECT--
2650 rows, 1 to 2650, up
The list is not complete: an error ended the walk, B24Activity\AuthException
bool(true)
bool(false)
bool(true)
9000 rows, 1 to 9000, up
2650 rows, 9000 to 6351, down
The list is not complete: an error ended the walk, B24Activity\AuthException
bool(true)
bool(false)
bool(true)
9000 rows, 9000 to 1, down
