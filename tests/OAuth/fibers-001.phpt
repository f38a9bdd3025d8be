--TEST--
Fibers that wait for the lock of one store: the first renews the tokens for all
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
$app->expire();
$app->control(['reset' => true]);
$held = false;
$store = new Diary($app->tokens, [
    'lock' => function () use (&$held) {
        do {
            Fiber::suspend();
        } while ($held);
        $held = true;
    },
    'unlock' => function () use (&$held) { $held = false; },
]);
$shared = $app->client(store: $store);
$fibers = array_map(fn($client) => new Fiber(fn() => $client->call('profile')['ID']), [$shared, $shared, $shared, $app->client(store: $store)]);
array_map(fn($fiber) => $fiber->start(), $fibers);
while ($waiting = array_filter($fibers, fn($fiber) => !$fiber->isTerminated())) {
    array_map(fn($fiber) => $fiber->resume(), $waiting);
}
echo implode(' ', array_map(fn($fiber) => $fiber->getReturn(), $fibers)), ', ', $app->refreshes(), "\n";
?>
--EXPECT--
1 1 1 1, 1 refreshed, 1 asked
