--TEST--
An error behind the end of the list is none: those commands should not have been there
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 120]);
$portal->fault(['match' => 'batch', 'command' => 'crm.activity.list', 'skip' => 5, 'times' => -1, 'kind' => 'json', 'body' => ['error' => 'ERROR_CORE', 'error_description' => 'x']]);
echo described($portal->activity()->list(select: ['ID'])), "\n";
?>
--EXPECT--
120 rows, 1 to 120, up
