--TEST--
The portal's code decides on the class, in any letter case and whatever the HTTP status
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 10]);
$client = $portal->client(['retries' => 0]);
$codes = [
    'AuthException' => [['expired_token', 401], ['invalid_token', 401], ['NO_AUTH_FOUND', 401], ['INVALID_CREDENTIALS', 401], ['authorization_error', 401],
        ['APPLICATION_NOT_FOUND', 401], ['ERROR_OAUTH', 401], ['PAYMENT_REQUIRED', 401], ['METHOD_CONFIRM_WAITING', 401], ['EXPIRED_TOKEN', 400]],
    'AccessDeniedException' => [['insufficient_scope', 401], ['INSUFFICIENT_SCOPE', 403], ['user_access_error', 401], ['ACCESS_DENIED', 401], ['ACCESS_DENIED', 403],
        ['access_denied', 400], ['WRONG_AUTH_TYPE', 403], ['METHOD_CONFIRM_DENIED', 403], ['allowed_only_intranet_user', 403]],
    'NotFoundException' => [['ERROR_METHOD_NOT_FOUND', 404], ['NOT_FOUND', 400], ['OWNER_NOT_FOUND', 400], ['BINDING_NOT_FOUND', 400]],
    'LimitException' => [['QUERY_LIMIT_EXCEEDED', 503], ['OPERATION_TIME_LIMIT', 429], ['OVERLOAD_LIMIT', 401], ['QUERY_LIMIT_EXCEEDED', 200]],
    'ValidationException' => [['ERROR_ARGUMENT', 400], ['100', 400], ['WRONG_FIELD_VALUE', 400], ['', 400], ['', 200]],
    'ApiException' => [['ERROR_CORE', 500], ['ERROR_CORE', 400], ['0', 400], ['SOMETHING_NEW', 400], ['CONNECTION_ERROR', 401], ['INTERNAL_SERVER_ERROR', 500],
        ['ERROR_UNEXPECTED_ANSWER', 500], ['PORTAL_DELETED', 403], ['PORTAL_DELETED', 410], ['WRONG_ENCODING', 200], ['ERROR_BATCH_LENGTH_EXCEEDED', 400]],
];
$right = 0;
foreach ($codes as $class => $cases) {
    foreach ($cases as [$code, $status]) {
        $portal->fault(['kind' => 'json', 'status' => $status, 'body' => ['error' => $code, 'error_description' => 'a text']]);
        try {
            $client->call('profile');
            echo "$code was no error\n";
        } catch (Throwable $error) {
            $as = [$error::class, $error->error ?? null, $error->errorDescription ?? null, $error->httpStatus ?? null];
            $as === ["B24Activity\\$class", $code, 'a text', $status] ? $right++ : print("$code $status: " . json_encode($as) . "\n");
        }
    }
}
echo "$right\n";
?>
--EXPECT--
43
