--TEST--
Method names are sent as they are given
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 10]);
$portal->control(['record' => true]);
$client = $portal->client();
foreach (['profile', 'PROFILE', 'crm.activity.fields', 'user.current'] as $method) {
    $client->call($method);
}
echo implode(' ', array_map(fn($request) => basename($request['path']), $portal->recorded())), "\n";
?>
--EXPECT--
profile PROFILE crm.activity.fields user.current
