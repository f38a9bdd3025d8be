--TEST--
The exception of a refused refresh has the authorization server's error
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';
require __DIR__ . '/../inc/rows.inc';

$app = Application::start();
$app->expire();
$app->control(['oauth' => ['error' => 'wrong_client']]);
try {
    $app->client()->call('profile');
} catch (B24Activity\AuthException $error) {
    echo told($error);
}
?>
--EXPECT--
B24Activity\AuthException: oauth/token: wrong_client (HTTP 200)
  error: "wrong_client"
  errorDescription: ""
  restMethod: "oauth\/token"
  httpStatus: 200
