--TEST--
What would fail again is not sent again
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 10]);
foreach ([['expired_token', 401], ['insufficient_scope', 403], ['ERROR_METHOD_NOT_FOUND', 404], ['', 400], ['OVERLOAD_LIMIT', 503], ['ERROR_CORE', 400]] as [$code, $status]) {
    $portal->control(['reset' => true]);
    $portal->fault(['kind' => 'json', 'status' => $status, 'body' => ['error' => $code, 'error_description' => 'x'], 'times' => -1]);
    try {
        $portal->client()->call('profile');
    } catch (B24Activity\ApiException $error) {
        echo $code, ' ', $portal->counters()['requests'], "\n";
    }
}
?>
--EXPECT--
expired_token 1
insufficient_scope 1
ERROR_METHOD_NOT_FOUND 1
 1
OVERLOAD_LIMIT 1
ERROR_CORE 1
