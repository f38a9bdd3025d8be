--TEST--
An order that names the ID later on gets no other tie-breaker
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['rows' => 60]);
$portal->control(['record' => true]);
$rows = $portal->activity()->list(order: ['COMPLETED' => 'ASC', 'Id' => 'DESC'], select: ['SUBJECT']);
echo json_encode($portal->commands()[0][2]['order']), ' ', count($rows), ' ', json_encode(array_keys($rows[0])), "\n";
?>
--EXPECT--
{"COMPLETED":"ASC","Id":"DESC"} 60 ["SUBJECT"]
