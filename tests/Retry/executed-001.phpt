--TEST--
A write that failed and ran all the same says so among the errors of a batch
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['rows' => 10]);
$failing = fn(string $method, string $code) => ['match' => 'batch', 'command' => $method, 'kind' => 'json', 'execute' => true, 'body' => ['error' => $code, 'error_description' => 'x']];
$portal->fault($failing('crm.activity.delete', 'ERROR_CORE'), $failing('crm.activity.update', 'WRONG_ENCODING'), $failing('crm.activity.get', 'ERROR_CORE'));
$mail = ['TYPE_ID' => 4, 'SUBJECT' => 'x', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1, 'COMPLETED' => 'Y', 'DIRECTION' => 2, 'RESPONSIBLE_ID' => 1,
    'COMMUNICATIONS' => [['TYPE' => 'EMAIL', 'VALUE' => 'none']]];
$answer = $portal->client(['retries' => 2])->batch([
    'mail' => ['crm.activity.add', ['fields' => $mail]],
    'delete' => ['crm.activity.delete', ['id' => 1]],
    'update' => ['crm.activity.update', ['id' => 2, 'fields' => ['SUBJECT' => 'y']]],
    'read' => ['crm.activity.get', ['id' => 3]],
    'refused' => ['crm.activity.delete', ['id' => 99]],
]);
foreach ($answer['failed'] as $name => $error) {
    echo "$name: ", json_encode($error), "\n";
}
echo json_encode($portal->counters()['executed']), ' ', $portal->counters()['requests'], " request\n";
?>
--EXPECT--
mail: {"error":"","error_description":"Email send error. Invalid email 'none' is specified.","executed":true}
delete: {"error":"ERROR_CORE","error_description":"x","executed":null}
update: {"error":"WRONG_ENCODING","error_description":"x","executed":true}
read: {"error":"ERROR_CORE","error_description":"x"}
refused: {"error":"","error_description":"Activity is not found."}
{"crm.activity.add":1,"crm.activity.delete":1,"crm.activity.update":1} 1 request
