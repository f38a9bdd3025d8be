--TEST--
References in the array of a store's load(): what they become later does not reach the tokens in use
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';
require __DIR__ . '/../inc/rows.inc';

$app = Application::start();
foreach (['access_token', 'refresh_token', 'client_endpoint'] as $key) {
    $store = new Diary($app->stored());
    $held = &$store->tokens[$key];
    $client = $app->client(store: $store);
    echo $client->call('profile')['ID'];
    $held = null;
    echo ' ', $client->call('profile')['ID'];
    $held = $app->stored()[$key];
    $app->expire();
    echo ' ', $client->call('profile')['ID'], ' ', implode(' ', $store->calls), "\n";
    $app->store()->save($store->tokens);
    unset($held);
}
?>
--EXPECT--
1 1 1 load lock load save unlock
1 1 1 load lock load save unlock
1 1 1 load lock load save unlock
