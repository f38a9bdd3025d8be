--TEST--
New tokens are saved before they are used, and under the lock
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
$app->expire();
$app->control(['reset' => true]);
$seen = 0;
$store = new Diary($app->tokens, ['save' => function () use ($app, &$seen) { $seen = $app->counters()['requests']; }]);
$app->client(store: $store)->call('profile');
echo implode(' ', $store->calls), "; $seen request had been made when they were saved, ", $app->counters()['requests'], " in the end\n";
?>
--EXPECT--
load lock load save unlock; 1 request had been made when they were saved, 2 in the end
