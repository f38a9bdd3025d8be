--TEST--
What the authorization server refuses is an AuthException, and the stored tokens stay as they are
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';
require __DIR__ . '/../inc/rows.inc';

$app = Application::start();
$app->expire();
$before = file_get_contents($app->file);
foreach (['invalid_grant', 'wrong_client', 'invalid_client', 'PAYMENT_REQUIRED', 'NOT_INSTALLED', 'invalid_request', 'invalid_scope'] as $error) {
    $app->control(['oauth' => ['error' => $error]]);
    refused(fn() => $app->client()->call('crm.activity.add', ['fields' => FIELDS]));
    echo file_get_contents($app->file) === $before ? '' : "other tokens are stored\n";
}
$app->control(['oauth' => ['error' => null]]);
echo $app->client()->call('crm.activity.add', ['fields' => FIELDS]), ' ', $app->counters()['executed']['crm.activity.add'], " executed\n";
?>
--EXPECT--
B24Activity\AuthException: oauth/token: invalid_grant: Invalid refresh token (HTTP 400)
B24Activity\AuthException: oauth/token: wrong_client (HTTP 200)
B24Activity\AuthException: oauth/token: invalid_client: The client credentials are invalid (HTTP 400)
B24Activity\AuthException: oauth/token: PAYMENT_REQUIRED: Payment required (HTTP 401)
B24Activity\AuthException: oauth/token: NOT_INSTALLED: Application not installed (HTTP 401)
B24Activity\ApiException: oauth/token: invalid_request: Invalid grant_type parameter or parameter missing (HTTP 400)
B24Activity\AccessDeniedException: oauth/token: invalid_scope: An unsupported scope was requested (HTTP 403)
11 1 executed
