--TEST--
A select without ID gets it for the walk; the rows come without it
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 120]);
$portal->control(['record' => true]);
foreach ([['SUBJECT'], ['SUBJECT', 'ID'], ['*'], ['SUBJECT', '*'], []] as $select) {
    $portal->control(['reset' => true]);
    $rows = $portal->activity()->list(select: $select);
    $has = array_map(fn($row) => isset($row['ID']), $rows);
    $sent = $portal->commands()[0][2]['select'] ?? [];
    printf("%s: sent %s; %d rows of %s fields, %s ID\n", json_encode($select), json_encode($sent), count($rows),
        count($rows[0]) > 5 ? 'all' : count($rows[0]), array_unique($has) === [true] ? 'with' : 'without');
}
?>
--EXPECT--
["SUBJECT"]: sent ["SUBJECT","ID"]; 120 rows of 1 fields, without ID
["SUBJECT","ID"]: sent ["SUBJECT","ID"]; 120 rows of 2 fields, with ID
["*"]: sent ["*"]; 120 rows of all fields, with ID
["SUBJECT","*"]: sent ["SUBJECT","*"]; 120 rows of all fields, with ID
[]: sent []; 120 rows of all fields, with ID
