--TEST--
An error of one command ends the walk at the row before it, not silently
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 4000]);
$limit = ['error' => 'ERROR_CORE', 'error_description' => 'SQL query error!'];
foreach (['ASC', 'DESC'] as $direction) {
    $portal->control(['reset' => true]);
    $portal->fault(['match' => 'batch', 'command' => 'crm.activity.list', 'skip' => 20, 'kind' => 'json', 'body' => $limit]);
    $rows = [];
    $activity = $portal->activity(['concurrency' => 1]);
    try {
        foreach ($activity->each(select: ['ID'], order: ['ID' => $direction]) as $row) {
            $rows[] = $row;
        }
        echo "nothing was thrown\n";
    } catch (B24Activity\IncompleteListException $error) {
        echo described($rows), '; ', $error->getPrevious()->getMessage(), ', last ', $error->report['lastId'], "\n";
    }
    foreach ($activity->each(select: ['ID'], order: ['ID' => $direction], after: $error->report['lastId']) as $row) {
        $rows[] = $row;
    }
    echo described($rows), "\n";
}
?>
--EXPECT--
950 rows, 1 to 950, up; crm.activity.list: ERROR_CORE: SQL query error! (HTTP 200), last 950
4000 rows, 1 to 4000, up
950 rows, 4000 to 3051, down; crm.activity.list: ERROR_CORE: SQL query error! (HTTP 200), last 3051
4000 rows, 4000 to 1, down
