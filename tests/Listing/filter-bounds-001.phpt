--TEST--
The caller's own conditions for the ID hold, alone and with the cursor that walks past them
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 6000]);
$activity = $portal->activity();
$filters = [
    ['>ID' => 2500], ['>=ID' => 2500], ['<ID' => 2700], ['<=ID' => 2700], ['>ID' => '100', '<ID' => '200'], ['>=ID' => 7, '<=ID' => 7],
    ['>ID' => 5999], ['>ID' => 6000], ['<ID' => 1], ['<=ID' => 1], ['ID' => 77], ['=ID' => 77], ['@ID' => [5, 3, 9, 5999]],
    ['@ID' => range(11, 5000, 11)], ['!ID' => 6000, '>ID' => 5950], ['>ID' => -5, '<ID' => 3],
];
foreach ($filters as $filter) {
    $text = strlen($text = json_encode($filter)) < 40 ? $text : substr($text, 0, 20) . '…';
    $list = described($activity->list($filter, ['ID']));
    $up = described($activity->each($filter, ['ID']));
    $down = described($activity->each($filter, ['ID'], ['ID' => 'DESC']));
    echo "$text: $list", $up === $list ? '' : "\n  but each up: $up", "\n  $down\n";
}
?>
--EXPECT--
{">ID":2500}: 3500 rows, 2501 to 6000, up
  3500 rows, 6000 to 2501, down
{">=ID":2500}: 3501 rows, 2500 to 6000, up
  3501 rows, 6000 to 2500, down
{"<ID":2700}: 2699 rows, 1 to 2699, up
  2699 rows, 2699 to 1, down
{"<=ID":2700}: 2700 rows, 1 to 2700, up
  2700 rows, 2700 to 1, down
{">ID":"100","<ID":"200"}: 99 rows, 101 to 199, up
  99 rows, 199 to 101, down
{">=ID":7,"<=ID":7}: 1 rows, 7 to 7, up
  1 rows, 7 to 7, up
{">ID":5999}: 1 rows, 6000 to 6000, up
  1 rows, 6000 to 6000, up
{">ID":6000}: no rows
  no rows
{"<ID":1}: no rows
  no rows
{"<=ID":1}: 1 rows, 1 to 1, up
  1 rows, 1 to 1, up
{"ID":77}: 1 rows, 77 to 77, up
  1 rows, 77 to 77, up
{"=ID":77}: 1 rows, 77 to 77, up
  1 rows, 77 to 77, up
{"@ID":[5,3,9,5999]}: 4 rows, 3 to 5999, up
  4 rows, 5999 to 3, down
{"@ID":[11,22,33,44,…: 454 rows, 11 to 4994, up
  454 rows, 4994 to 11, down
{"!ID":6000,">ID":5950}: 49 rows, 5951 to 5999, up
  49 rows, 5999 to 5951, down
{">ID":-5,"<ID":3}: 2 rows, 1 to 2, up
  2 rows, 2 to 1, down
