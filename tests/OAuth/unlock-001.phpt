--TEST--
The store is unlocked after a refused and after a lost refresh
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
$app->expire();
foreach (['cut-before', 'json'] as $kind) {
    $store = new Diary($app->tokens);
    $app->fault(['match' => 'oauth/token', 'kind' => $kind, 'body' => $kind === 'json' ? ['error' => 'invalid_grant'] : '']);
    try {
        $app->client(['retries' => 0], $store)->call('profile');
    } catch (B24Activity\Exception $error) {
        echo $error::class, ': ', implode(' ', $store->calls), "\n";
    }
}
?>
--EXPECT--
B24Activity\TransportException: load lock load unlock
B24Activity\AuthException: load lock load unlock
