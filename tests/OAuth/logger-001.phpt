--TEST--
The logger is told of a refresh, and its exception ends the call with nothing renewed
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';
require __DIR__ . '/../inc/rows.inc';

$app = Application::start();
$app->expire();
$told = [];
$app->client(['logger' => function (array $event) use (&$told) { $told[] = "$event[event] $event[method]"; }])->call('profile');
echo implode(', ', $told), "\n";
$app->expire();
$app->control(['reset' => true]);
$before = file_get_contents($app->file);
$client = $app->client(['logger' => fn(array $event) => $event['event'] === 'refresh' ? throw new LogicException('not now') : null]);
refused(fn() => $client->call('profile'));
echo $app->refreshes(), file_get_contents($app->file) === $before ? '' : ', other tokens are stored', "\n";
echo $app->client()->call('profile')['ID'], "\n";
?>
--EXPECT--
request profile, answer profile, refresh oauth/token, request oauth/token, answer oauth/token, request profile, answer profile
LogicException: not now
0 refreshed, 0 asked
1
