--TEST--
A logger that calls with the same store when the tokens are about to be renewed: they are renewed once
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
foreach ([fn() => $app->store(), fn() => new Diary($app->stored())] as $make) {
    $store = $make();
    $app->expire();
    $app->control(['reset' => true]);
    $other = $app->client([], $store);
    $logger = fn(array $event) => $event['event'] === 'refresh' ? print 'logged ' . $other->call('profile')['ID'] . ', ' : null;
    echo $app->client(['logger' => $logger], $store)->call('profile')['ID'], ', ', $app->refreshes(), "\n";
}
?>
--EXPECT--
logged 1, 1, 1 refreshed, 1 asked
logged 1, 1, 1 refreshed, 1 asked
