--TEST--
A portal that does not apply the condition for the ID cannot make the walk go in circles
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 10]);
$page = fn(int $from) => array_map(fn($id) => ['ID' => "$id"], range($from, $from + 49));
$first = $page(1);
$answer = ['result' => ['result' => ['c0' => $first, 'c1' => $page(51), 'c2' => $page(101), 'c3' => [['ID' => '5000']]], 'result_error' => [], 'result_total' => [], 'result_next' => [], 'result_time' => []]];
$again = $answer;
$again['result']['result'] = array_fill_keys(array_map(fn($i) => "c$i", range(0, 49)), $first);
foreach ([$answer, $again] as $body) {
    $portal->fault(['kind' => 'json', 'status' => 200, 'body' => $body]);
}
$rows = [];
try {
    foreach ($portal->activity()->each() as $row) {
        $rows[] = $row;
    }
} catch (B24Activity\IncompleteListException $error) {
    echo described($rows), ', then: ', $error->getMessage(), ' ', $error->getPrevious()->getMessage(), "\n";
}
?>
--EXPECT--
150 rows, 1 to 150, up, then: The list is not complete: an error ended the walk crm.activity.list: the portal did not apply the ID condition
