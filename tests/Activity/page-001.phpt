--TEST--
page() is one raw page: items, total, and next while there is one
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 120]);
$activity = $portal->activity();
for ($start = 0; $start !== null; $start = $page['next'] ?? null) {
    $page = $activity->page(['>ID' => 5], ['ID'], ['ID' => 'ASC'], $start);
    echo implode(' ', array_keys($page)), ': ', described($page['items']), ' of ', $page['total'], "\n";
}
$page = $activity->page(['ID' => 5000]);
echo json_encode($page), "\n";
?>
--EXPECT--
items total next: 50 rows, 6 to 55, up of 115
items total next: 50 rows, 56 to 105, up of 115
items total: 15 rows, 106 to 120, up of 115
{"items":[],"total":0}
