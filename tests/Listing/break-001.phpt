--TEST--
A loop left early costs no more; the client and its connection go on
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 20000]);
$client = $portal->client();
foreach ([10, 60, 2600] as $last) {
    $rows = [];
    foreach ($client->each('crm.activity.list', ['select' => ['ID']]) as $key => $row) {
        $rows[] = $row;
        if ($key + 1 === $last) {
            break;
        }
    }
    echo described($rows), '; ', $client->call('profile')['ID'], "\n";
}
echo described($client->list('crm.activity.list', ['select' => ['ID']])), "\n";
?>
--EXPECT--
10 rows, 1 to 10, up; 1
60 rows, 1 to 60, up; 1
2600 rows, 1 to 2600, up; 1
20000 rows, 1 to 20000, up
