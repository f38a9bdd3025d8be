--TEST--
A row that comes once for each of its bindings is handed out once; pages full of such rows do not end the walk
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['rows' => 0]);
$client = $portal->client();
// Each is bound to sixty contacts: a page holds one activity only.
$communications = array_map(fn($id) => ['TYPE' => 'PHONE', 'VALUE' => "+7495$id", 'ENTITY_ID' => $id, 'ENTITY_TYPE_ID' => 3], range(1, 60));
$fields = ['SUBJECT' => 'x', 'PROVIDER_ID' => 'X', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1, 'COMMUNICATIONS' => $communications];
foreach (range(1, 5) as $number) {
    $client->call('crm.activity.add', ['fields' => $fields]);
}
$filter = ['BINDINGS' => [['OWNER_TYPE_ID' => 3]]];
$portal->control(['reset' => true]);
foreach (['ASC', 'DESC'] as $direction) {
    $listing = $portal->activity()->each($filter, ['ID'], ['ID' => $direction]);
    echo described($listing), '; ', $listing->report()['repeated'], " repeated\n";
}
echo described($portal->activity()->list($filter, ['ID'])), "\n";
echo described($portal->activity()->list($filter, ['ID'], limit: 3)), "\n";
echo described($portal->activity()->list($filter, ['ID'], ['CREATED' => 'ASC'])), "\n";
?>
--EXPECT--
5 rows, 1 to 5, up; 245 repeated
5 rows, 5 to 1, down; 245 repeated
5 rows, 1 to 5, up
3 rows, 1 to 3, up
5 rows, 1 to 5, up
