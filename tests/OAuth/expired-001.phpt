--TEST--
expired_token: one refresh, and the call is repeated once
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
$app->expire();
$app->control(['reset' => true, 'record' => true]);
$client = $app->client();
echo $client->call('crm.activity.get', ['id' => 1])['ID'], $client->call('crm.activity.get', ['id' => 2])['ID'], "\n", $app->refreshes(), "\n";
echo implode(' ', array_column($app->recorded(), 'method')), "\n";
?>
--EXPECT--
12
1 refreshed, 1 asked
crm.activity.get oauth/token crm.activity.get crm.activity.get
