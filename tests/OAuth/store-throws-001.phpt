--TEST--
What the store throws goes on to the caller, and what was locked is unlocked
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';
require __DIR__ . '/../inc/rows.inc';

$app = Application::start();
$fail = fn(string $what) => fn() => throw new LogicException("no $what");
foreach (['lock', 'unlock'] as $call) {
    $app->expire();
    $store = new Diary($app->tokens, [$call => $fail($call)]);
    refused(fn() => $app->client(store: $store)->call('profile'));
    echo implode(' ', $store->calls), "\n";
}
$app->control(['oauth' => ['grace' => 600]]);
$store = new Diary($app->tokens, ['load' => $fail('load')]);
refused(fn() => $app->client(store: $store)->call('profile'));
echo implode(' ', $store->calls), "\n";
$app->expire();
$store = new Diary($app->tokens);
$store->during['load'] = fn() => count($store->calls) > 1 ? throw new LogicException('no second load') : null;
refused(fn() => $app->client(store: $store)->call('profile'));
echo implode(' ', $store->calls), "\n";
?>
--EXPECT--
LogicException: no lock
load lock
LogicException: no unlock
load lock load save unlock
LogicException: no load
load
LogicException: no second load
load lock load unlock
