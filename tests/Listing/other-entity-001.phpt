--TEST--
Any classic list method with an ID is walked
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['rows' => 3000]);
$client = $portal->client();
$deals = $client->list('crm.deal.list', ['select' => ['ID']]);
echo count($deals) === count(iterator_to_array($client->each('crm.deal.list', ['select' => ['ID'], 'order' => ['ID' => 'DESC']]))) ? 'same' : 'different', "\n";
echo strstr(described($deals), ', '), "\n";
?>
--EXPECT--
same
, 1 to 600, up
