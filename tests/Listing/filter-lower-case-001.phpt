--TEST--
A condition for "id" is none for "ID": it goes to the portal as it is, beside the cursor
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 120]);
$portal->control(['record' => true]);
echo described($portal->activity()->list(['>id' => 100], ['ID'])), "\n";
foreach (array_slice($portal->commands(), 0, 2) as [, $method, $params]) {
    echo $method, ' ', json_encode($params['filter']), "\n";
}
?>
--EXPECT--
120 rows, 1 to 120, up
crm.activity.list {">id":"100"}
crm.activity.list {">id":"100","<ID":"$result[c0][49][ID]"}
