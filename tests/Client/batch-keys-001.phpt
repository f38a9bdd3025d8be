--TEST--
batch() answers with the caller's keys, of whatever kind, in the caller's order
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 100]);
$client = $portal->client();
$get = fn(int ...$ids) => array_map(fn($id) => ['crm.activity.get', ['id' => $id]], $ids);
$sets = [
    ['z' => 5, 'a' => 6, 'ключ' => 7, '' => 8, 'with space' => 9, '[x]' => 10],
    [11, 12, 13],
    [7 => 14, 3 => 15, -2 => 16, 'x' => 17],
    [1 => 18, 0 => 19],
];
foreach ($sets as $ids) {
    $result = $client->batch(array_map(fn($id) => ['crm.activity.get', ['id' => $id]], $ids));
    var_dump(array_map(fn($row) => (int) $row['ID'], $result['done']) === $ids);
}
echo json_encode(array_keys($result)), "\n";
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
["done","failed","total","next","time","skipped"]
