--TEST--
A row whose key has been used by one of unknown fate is not sent
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['rows' => 10]);
$row = ['SUBJECT' => 's', 'TYPE_ID' => 6, 'PROVIDER_ID' => 'P', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1];
$portal->fault(['match' => 'batch', 'kind' => 'cut-after']);
$rows = (function () use ($row) {
    for ($i = 0; $i < 500; $i++) {
        yield "k$i" => $row;
        yield $i => $row;
    }
    yield 'k0' => $row;
    yield 1 => $row;
})();
$result = $portal->activity()->addMany($rows);
echo implode(' ', array_map(fn($name) => count($result[$name]) . " $name", array_keys($result))), "\n";
echo json_encode([$result['failed']['k0']['error'], $result['failed'][1]['error'], in_array('k0', $result['unknown'], true), in_array(1, $result['unknown'], true)]), "\n";
echo $portal->counters()['executed']['crm.activity.add'], " ran\n";
?>
--EXPECT--
950 done 2 failed 50 unknown
["INVALID_ARGUMENT","INVALID_ARGUMENT",true,true]
1000 ran
