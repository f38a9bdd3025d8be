--TEST--
An exception under way is not replaced by one of unlock()
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';
require __DIR__ . '/../inc/rows.inc';

$app = Application::start();
$app->expire();
$store = new Diary($app->tokens, ['save' => fn() => throw new LogicException('save'), 'unlock' => fn() => throw new LogicException('unlock')]);
refused(fn() => $app->client(store: $store)->call('profile'));
echo implode(' ', $store->calls), "\n";
?>
--EXPECT--
LogicException: save
load lock load save unlock
