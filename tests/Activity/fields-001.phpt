--TEST--
fields() and communicationFields() describe the fields
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 10]);
$portal->control(['record' => true]);
$activity = $portal->activity();
echo $activity->fields()['ID']['type'], ' ', $activity->communicationFields()['ENTITY_ID']['type'], "\n";
foreach ($portal->recorded() as $request) {
    echo $request['method'], ' ', $request['body'], "\n";
}
?>
--EXPECT--
integer integer
crm.activity.fields {}
crm.activity.communication.fields {}
