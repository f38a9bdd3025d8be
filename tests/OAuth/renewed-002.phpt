--TEST--
A token from the store that has expired as well is renewed
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
$app->expire();
$app->control(['reset' => true, 'record' => true]);
echo $second->call('profile')['ID'], ' ', $app->refreshes(), "\n";
echo implode(' ', array_column($app->recorded(), 'method')), "\n";
?>
--EXPECT--
1 1 refreshed, 1 asked
profile profile oauth/token profile
