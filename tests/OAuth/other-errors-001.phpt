--TEST--
No other refusal spends the refresh token
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';
require __DIR__ . '/../inc/rows.inc';

$app = Application::start();
$client = $app->client();
foreach (['NO_AUTH_FOUND', 'INVALID_CREDENTIALS', 'insufficient_scope', 'APPLICATION_NOT_FOUND', 'authorization_error', 'ACCESS_DENIED'] as $code) {
    $app->fault(refusal($code));
    refused(fn() => $client->call('profile'));
}
echo $app->refreshes(), "\n";
?>
--EXPECT--
B24Activity\AuthException: profile: NO_AUTH_FOUND: refused (HTTP 401)
B24Activity\AuthException: profile: INVALID_CREDENTIALS: refused (HTTP 401)
B24Activity\AccessDeniedException: profile: insufficient_scope: refused (HTTP 401)
B24Activity\AuthException: profile: APPLICATION_NOT_FOUND: refused (HTTP 401)
B24Activity\AuthException: profile: authorization_error: refused (HTTP 401)
B24Activity\AccessDeniedException: profile: ACCESS_DENIED: refused (HTTP 401)
0 refreshed, 0 asked
