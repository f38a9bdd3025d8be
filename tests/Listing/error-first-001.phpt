--TEST--
A list that is refused by the very first answer throws that answer's exception
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 5000]);
$denied = ['error' => 'insufficient_scope', 'error_description' => 'The request requires higher privileges'];
foreach (['batch' => [], 'crm.activity.list' => ['command' => 'crm.activity.list', 'match' => 'batch']] as $fault) {
    foreach ([fn() => $portal->activity()->list(), fn() => $portal->activity()->each()->toArray()] as $call) {
        $portal->fault(['kind' => 'json', 'status' => 403, 'body' => $denied] + $fault);
        refused($call);
    }
}
?>
--EXPECT--
B24Activity\AccessDeniedException: batch: insufficient_scope: The request requires higher privileges (HTTP 403)
B24Activity\AccessDeniedException: batch: insufficient_scope: The request requires higher privileges (HTTP 403)
B24Activity\AccessDeniedException: crm.activity.list: insufficient_scope: The request requires higher privileges (HTTP 200)
B24Activity\AccessDeniedException: crm.activity.list: insufficient_scope: The request requires higher privileges (HTTP 200)
