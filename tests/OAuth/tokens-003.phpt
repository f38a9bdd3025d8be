--TEST--
Without a refresh_token an expired access token is an AuthException that says so
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';
require __DIR__ . '/../inc/rows.inc';

$app = Application::start(installed: false);
$app->expire();
$store = new Diary(array_diff_key($app->tokens, ['refresh_token' => '']));
refused(fn() => $app->client(store: $store)->call('profile'));
echo implode(' ', $store->calls), ', ', $app->refreshes(), "\n";
?>
--EXPECT--
B24Activity\AuthException: oauth: NO_AUTH_FOUND: The access token has expired and the token store holds no refresh_token
load lock load unlock, 0 refreshed, 0 asked
