--TEST--
An empty store: an exception that says what to do, before anything is sent
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';
require __DIR__ . '/../inc/rows.inc';

$app = Application::start(installed: false);
refused(fn() => $app->client()->call('profile'));
refused(fn() => $app->client(store: new Diary(null))->call('profile'));
refused(fn() => $app->client()->batch([['profile']]));
refused(fn() => $app->client()->list('crm.activity.list'));
echo $app->counters()['requests'], " requests\n";
?>
--EXPECT--
B24Activity\AuthException: oauth: NO_AUTH_FOUND: The token store is empty: the application has to be installed first
B24Activity\AuthException: oauth: NO_AUTH_FOUND: The token store is empty: the application has to be installed first
B24Activity\AuthException: oauth: NO_AUTH_FOUND: The token store is empty: the application has to be installed first
B24Activity\AuthException: oauth: NO_AUTH_FOUND: The token store is empty: the application has to be installed first
0 requests
