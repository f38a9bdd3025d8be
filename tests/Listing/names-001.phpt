--TEST--
list() and each() of the client find filter, order and select in any letter case, and as arFilter
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 200]);
$client = $portal->client();
$spellings = [['filter', 'order', 'select'], ['FILTER', 'ORDER', 'SELECT'], ['Filter', 'Order', 'Select'], ['arFilter', 'arOrder', 'arSelect']];
foreach ($spellings as [$filter, $order, $select]) {
    $params = [$filter => ['>ID' => 60], $order => ['id' => 'desc'], $select => ['ID', 'SUBJECT']];
    $portal->control(['reset' => true, 'record' => true]);
    $rows = $client->list('crm.activity.list', $params);
    echo described($rows), '; ', described($client->each('crm.activity.list', $params)), '; ', implode(' ', array_keys($rows[0])), "\n";
    $names = array_map(fn($command) => array_diff(array_keys($command[2]), ['start']), $portal->commands());
    echo '  ', implode(' ', array_unique(array_merge(...$names))), "\n";
}
?>
--EXPECT--
140 rows, 200 to 61, down; 140 rows, 200 to 61, down; ID SUBJECT
  filter select order
140 rows, 200 to 61, down; 140 rows, 200 to 61, down; ID SUBJECT
  FILTER SELECT ORDER
140 rows, 200 to 61, down; 140 rows, 200 to 61, down; ID SUBJECT
  Filter Select Order
140 rows, 200 to 61, down; 140 rows, 200 to 61, down; ID SUBJECT
  arFilter arSelect arOrder
