--TEST--
The properties of an exception cannot be changed
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 10]);
try {
    $portal->client()->call('no.such.method');
} catch (B24Activity\ApiException $error) {
    foreach (['error', 'errorDescription', 'restMethod', 'httpStatus'] as $name) {
        refused(function () use ($error, $name) {
            $error->$name = 'x';
        });
    }
    echo told($error);
}
?>
--EXPECT--
Error: Cannot modify readonly property B24Activity\ApiException::$error
Error: Cannot modify readonly property B24Activity\ApiException::$errorDescription
Error: Cannot modify readonly property B24Activity\ApiException::$restMethod
Error: Cannot modify readonly property B24Activity\ApiException::$httpStatus
B24Activity\NotFoundException: no.such.method: ERROR_METHOD_NOT_FOUND: Method not found! (HTTP 404)
  error: "ERROR_METHOD_NOT_FOUND"
  errorDescription: "Method not found!"
  restMethod: "no.such.method"
  httpStatus: 404
