--TEST--
A read is sent again after whatever is passing
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 10]);
$faults = [
    ['kind' => 'cut-before'], ['kind' => 'cut-after'], ['kind' => 'reset-before'], ['kind' => 'truncate'], ['kind' => 'status', 'status' => 502], ['kind' => 'status', 'status' => 504],
    ['kind' => 'json', 'status' => 500, 'body' => ['error' => 'INTERNAL_SERVER_ERROR', 'error_description' => 'x']],
    ['kind' => 'json', 'status' => 401, 'body' => ['error' => 'CONNECTION_ERROR', 'error_description' => 'x']],
];
foreach ($faults as $fault) {
    $portal->fault($fault);
    echo $portal->client(['retries' => 1])->call('crm.activity.get', ['id' => 7])['ID'], ' ';
}
?>
--EXPECT--
7 7 7 7 7 7 7 7
