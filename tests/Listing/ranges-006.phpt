--TEST--
An error in one range ends the list at the last row before it; each(after: lastId) goes on without loss or repeat
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/slow.inc';

$portal = slow_portal(['synthetic' => 15_000]);
foreach (['ASC', 'DESC'] as $direction) {
    foreach ([30, 90, 170] as $skip) {
        $portal->control(['reset' => true]);
        $portal->fault(['match' => 'batch', 'command' => 'crm.activity.list', 'skip' => $skip, 'kind' => 'json', 'body' => ['error' => 'ERROR_CORE', 'error_description' => 'SQL']]);
        $rows = [];
        $activity = $portal->activity();
        try {
            foreach ($activity->each(select: ['ID'], order: ['ID' => $direction]) as $row) {
                $rows[] = $row;
            }
            echo "nothing was thrown\n";
        } catch (B24Activity\IncompleteListException $error) {
            $last = $rows ? (int) end($rows)['ID'] : null;
            $alone = array_column($rows, 'ID') == ($direction === 'ASC' ? range(1, $last) : range(15_000, $last, -1));
            var_dump($alone, $error->report['lastId'] === $last, $error->report['rows'] === count($rows), count($rows) < 15_000);
        }
        foreach ($activity->each(select: ['ID'], order: ['ID' => $direction], after: $error->report['lastId']) as $row) {
            $rows[] = $row;
        }
        echo described($rows), "\n";
    }
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
15000 rows, 1 to 15000, up
bool(true)
bool(true)
bool(true)
bool(true)
15000 rows, 1 to 15000, up
bool(true)
bool(true)
bool(true)
bool(true)
15000 rows, 1 to 15000, up
bool(true)
bool(true)
bool(true)
bool(true)
15000 rows, 15000 to 1, down
bool(true)
bool(true)
bool(true)
bool(true)
15000 rows, 15000 to 1, down
bool(true)
bool(true)
bool(true)
bool(true)
15000 rows, 15000 to 1, down
