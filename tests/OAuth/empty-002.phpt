--TEST--
Tokens that are put into the store later are found
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';
require __DIR__ . '/../inc/rows.inc';

$app = Application::start(installed: false);
$client = $app->client();
refused(fn() => $client->call('profile'));
$app->store()->save($app->tokens);
echo $client->call('profile')['ID'], "\n";
?>
--EXPECT--
B24Activity\AuthException: oauth: NO_AUTH_FOUND: The token store is empty: the application has to be installed first
1
