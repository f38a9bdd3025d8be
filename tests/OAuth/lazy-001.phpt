--TEST--
The store is asked when the first call is made, and then only when a token was refused
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start(installed: false);
$store = new Diary($app->tokens);
$client = $app->client(store: $store);
echo count($store->calls), "\n";
$client->call('profile');
$client->batch([['profile']]);
$client->list('crm.activity.list');
echo implode(' ', $store->calls), "\n";
?>
--EXPECT--
0
load
