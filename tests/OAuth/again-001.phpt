--TEST--
A token fresh from the server that is refused again is an AuthException, and no loop
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';
require __DIR__ . '/../inc/rows.inc';

foreach (['expired_token', 'invalid_token'] as $code) {
    $app = Application::start();
    $app->fault(refusal($code, -1, 'profile'));
    refused(fn() => $app->client()->call('profile'));
    echo $app->counters()['requests'], ' requests, ', $app->refreshes(), "\n";
}
?>
--EXPECT--
B24Activity\AuthException: profile: expired_token: refused (HTTP 401)
2 requests, 1 refreshed, 1 asked
B24Activity\AuthException: profile: invalid_token: refused (HTTP 401)
2 requests, 1 refreshed, 1 asked
