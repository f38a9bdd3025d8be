--TEST--
The caller's own conditions for the ID together with a limit and with after
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 6000]);
$activity = $portal->activity();
$calls = [
    [['>ID' => 2500], 'ASC', 60, null], [['<ID' => 2500], 'DESC', 60, null], [['>ID' => 2500], 'DESC', 60, null],
    [['>ID' => 2500], 'ASC', null, 3000], [['>ID' => 3000], 'ASC', null, 2500], [['<ID' => 2500], 'ASC', null, 100],
    [['<ID' => 2500], 'DESC', null, 3000], [['<ID' => 3000], 'DESC', null, 2500], [['>ID' => 2500], 'DESC', null, 2600],
    [['>=ID' => 3000], 'ASC', 51, 2500], [['<=ID' => 3000], 'DESC', 51, 3500], [['@ID' => [1, 2, 3, 4]], 'ASC', null, 2],
    [['@ID' => [1, 2, 3, 4]], 'DESC', 1, 3], [['>ID' => 100], 'ASC', null, 6000], [['>ID' => 2500], 'DESC', null, 2500],
];
foreach ($calls as [$filter, $direction, $limit, $after]) {
    $listing = $activity->each($filter, ['ID'], ['ID' => $direction], $limit, $after);
    echo json_encode($filter), " $direction", $limit ? " limit $limit" : '', $after ? " after $after" : '', ': ', described($listing), "\n";
}
?>
--EXPECT--
{">ID":2500} ASC limit 60: 60 rows, 2501 to 2560, up
{"<ID":2500} DESC limit 60: 60 rows, 2499 to 2440, down
{">ID":2500} DESC limit 60: 60 rows, 6000 to 5941, down
{">ID":2500} ASC after 3000: 3000 rows, 3001 to 6000, up
{">ID":3000} ASC after 2500: 3000 rows, 3001 to 6000, up
{"<ID":2500} ASC after 100: 2399 rows, 101 to 2499, up
{"<ID":2500} DESC after 3000: 2499 rows, 2499 to 1, down
{"<ID":3000} DESC after 2500: 2499 rows, 2499 to 1, down
{">ID":2500} DESC after 2600: 99 rows, 2599 to 2501, down
{">=ID":3000} ASC limit 51 after 2500: 51 rows, 3000 to 3050, up
{"<=ID":3000} DESC limit 51 after 3500: 51 rows, 3000 to 2950, down
{"@ID":[1,2,3,4]} ASC after 2: 2 rows, 3 to 4, up
{"@ID":[1,2,3,4]} DESC limit 1 after 3: 1 rows, 2 to 2, up
{">ID":100} ASC after 6000: no rows
{">ID":2500} DESC after 2500: no rows
