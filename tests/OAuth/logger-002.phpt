--TEST--
A logger that throws when the new tokens are there does not lose them
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';
require __DIR__ . '/../inc/rows.inc';

$app = Application::start();
$app->expire();
$client = $app->client(['logger' => fn(array $event) => $event['event'] === 'answer' && $event['method'] === 'oauth/token' ? throw new LogicException('the disk is full') : null]);
refused(fn() => $client->call('profile'));
echo $app->stored()['access_token'] !== $app->tokens['access_token'] ? 'saved' : 'lost', ' ', $app->client()->call('profile')['ID'], "\n";
?>
--EXPECT--
LogicException: the disk is full
saved 1
