--TEST--
invalid_token: one refresh, and the call is repeated once
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
$app->control(['tokens' => ['revoke' => true]]);
$client = $app->client();
echo $client->call('crm.activity.get', ['id' => 1])['ID'], ' ', $client->call('crm.activity.add', ['fields' => FIELDS]), "\n";
echo $app->counters()['executed']['crm.activity.add'], ' executed, ', $app->refreshes(), "\n";
?>
--EXPECT--
1 11
1 executed, 1 refreshed, 1 asked
