--TEST--
Errors without a code are told apart by their text
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 10]);
$texts = ['Activity is not found', 'Activity is not found.', "Could not find 'DEAL' with ID: 7", 'Access denied.', 'Application context required.', 'The field SUBJECT is not defined or empty.', ''];
foreach ($texts as $text) {
    $portal->fault(['kind' => 'json', 'status' => 400, 'body' => ['error' => '', 'error_description' => $text]]);
    try {
        $portal->client()->call('profile');
    } catch (B24Activity\ApiException $error) {
        echo (new ReflectionClass($error))->getShortName(), ": $text\n";
    }
}
?>
--EXPECT--
NotFoundException: Activity is not found
NotFoundException: Activity is not found.
NotFoundException: Could not find 'DEAL' with ID: 7
AccessDeniedException: Access denied.
AccessDeniedException: Application context required.
ValidationException: The field SUBJECT is not defined or empty.
ValidationException:
