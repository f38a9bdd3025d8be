--TEST--
A token that another process has renewed is taken from the store, without a refresh
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
[$first, $second] = [$app->client(), $app->client()];
[$first->call('profile'), $second->call('profile')];
$app->expire();
$first->call('profile');
echo $app->refreshes(), "\n";
$second->call('profile');
echo $app->refreshes(), "\n";
?>
--EXPECT--
1 refreshed, 1 asked
1 refreshed, 1 asked
