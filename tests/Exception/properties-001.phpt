--TEST--
What an error of the portal tells
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 10]);
$bodies = [
    [401, ['error' => 'expired_token', 'error_description' => 'The access token provided has expired.']],
    [200, ['error' => 'wrong_client']],
    [400, ['error' => '', 'error_description' => 'Activity is not found']],
    [400, ['error' => '', 'error_description' => '']],
    [400, ['error' => 100, 'error_description' => 'Could not find value for parameter {id}']],
    [400, ['error' => 0, 'error_description' => null]],
    [200, ['error' => 'X', 'error_description' => 'soft', 'result' => ['ignored']]],
    [400, ['error' => ['nested' => 1], 'error_description' => ['a', 'b']]],
    [400, ['error' => null, 'error_description' => 'Доступ запрещён<br>']],
    [429, ['error' => 'OPERATION_TIME_LIMIT', 'error_description' => 'Method is blocked due to operation time limit.']],
];
foreach ($bodies as [$status, $body]) {
    $portal->fault(['kind' => 'json', 'status' => $status, 'body' => $body]);
    try {
        $portal->client(['retries' => 0])->call('crm.activity.get', ['id' => 1]);
        echo "no error\n";
    } catch (B24Activity\Exception $error) {
        echo told($error);
    }
}
?>
--EXPECTF--
B24Activity\AuthException: crm.activity.get: expired_token: The access token provided has expired. (HTTP 401)
  error: "expired_token"
  errorDescription: "The access token provided has expired."
  restMethod: "crm.activity.get"
  httpStatus: 401
B24Activity\AuthException: crm.activity.get: wrong_client (HTTP 200)
  error: "wrong_client"
  errorDescription: ""
  restMethod: "crm.activity.get"
  httpStatus: 200
B24Activity\NotFoundException: crm.activity.get: Activity is not found (HTTP 400)
  error: ""
  errorDescription: "Activity is not found"
  restMethod: "crm.activity.get"
  httpStatus: 400
B24Activity\ValidationException: crm.activity.get:  (HTTP 400)
  error: ""
  errorDescription: ""
  restMethod: "crm.activity.get"
  httpStatus: 400
B24Activity\ValidationException: crm.activity.get: 100: Could not find value for parameter {id} (HTTP 400)
  error: "100"
  errorDescription: "Could not find value for parameter {id}"
  restMethod: "crm.activity.get"
  httpStatus: 400
B24Activity\ApiException: crm.activity.get: 0 (HTTP 400)
  error: "0"
  errorDescription: ""
  restMethod: "crm.activity.get"
  httpStatus: 400
B24Activity\ApiException: crm.activity.get: X: soft (HTTP 200)
  error: "X"
  errorDescription: "soft"
  restMethod: "crm.activity.get"
  httpStatus: 200
B24Activity\ValidationException: crm.activity.get:  (HTTP 400)
  error: ""
  errorDescription: ""
  restMethod: "crm.activity.get"
  httpStatus: 400
B24Activity\ValidationException: crm.activity.get: Доступ запрещён<br> (HTTP 400)
  error: ""
  errorDescription: "Доступ запрещён<br>"
  restMethod: "crm.activity.get"
  httpStatus: 400
B24Activity\LimitException: crm.activity.get: OPERATION_TIME_LIMIT: Method is blocked due to operation time limit. (HTTP 429)
  error: "OPERATION_TIME_LIMIT"
  errorDescription: "Method is blocked due to operation time limit."
  restMethod: "crm.activity.get"
  httpStatus: 429
  retryAt: %d
