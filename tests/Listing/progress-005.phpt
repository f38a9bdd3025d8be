--TEST--
progress may use the client that is being waited on
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 9000]);
$client = $portal->client();
$ids = [];
$rows = $client->list('crm.activity.list', ['select' => ['ID']], progress: function () use ($client, &$ids) {
    $ids[] = $client->call('crm.activity.get', ['id' => 5])['ID'];
});
echo described($rows), '; ', implode(array_unique($ids)), "\n";
?>
--EXPECT--
9000 rows, 1 to 9000, up; 5
