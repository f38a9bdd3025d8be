--TEST--
list() does not return a part of a list
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 6000]);
$portal->fault(['match' => 'batch', 'skip' => 1, 'kind' => 'json', 'status' => 401, 'body' => ['error' => 'expired_token', 'error_description' => 'expired']]);
refused(fn() => $portal->activity()->list());
?>
--EXPECT--
B24Activity\IncompleteListException: The list is not complete: an error ended the walk
