--TEST--
A loop left while several requests are in flight leaves the client and its connections usable
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/slow.inc';

$portal = slow_portal(['synthetic' => 20_000]);
$client = $portal->client();
foreach ([10, 3000, 6000] as $last) {
    $rows = [];
    foreach ($client->each('crm.activity.list', ['select' => ['ID']]) as $key => $row) {
        $rows[] = $row;
        if ($key + 1 === $last) {
            break;
        }
    }
    echo described($rows), '; ', $client->call('crm.activity.get', ['id' => $last])['ID'], "\n";
}
echo described($client->list('crm.activity.list', ['select' => ['ID']])), "\n";
?>
--EXPECT--
10 rows, 1 to 10, up; 10
3000 rows, 1 to 3000, up; 3000
6000 rows, 1 to 6000, up; 6000
20000 rows, 1 to 20000, up
