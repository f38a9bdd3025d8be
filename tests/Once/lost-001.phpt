--TEST--
addOnce after a lost answer: the row is found when it was made, and what nobody knows is not made up; never two
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['rows' => 10]);
$row = ['SUBJECT' => 's', 'TYPE_ID' => 6, 'PROVIDER_ID' => 'P', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1, 'ORIGINATOR_ID' => 'shop'];
$count = fn(string $origin) => $portal->activity()->count(['ORIGIN_ID' => $origin]);
foreach ([
    'cut-after' => ['kind' => 'cut-after'], 'cut-before' => ['kind' => 'cut-before'],
    '504, executed' => ['kind' => 'status', 'status' => 504, 'body' => '<html>', 'execute' => true],
    'garbage' => ['kind' => 'status', 'status' => 200, 'body' => '{"resu', 'execute' => true],
    'refused' => ['kind' => 'json', 'status' => 503, 'body' => ['error' => 'QUERY_LIMIT_EXCEEDED', 'error_description' => 'x']],
] as $name => $fault) {
    $activity = $portal->activity(['deadline' => 10]);
    $portal->fault($fault + ['match' => 'crm.activity.add']);
    try {
        $id = $activity->addOnce($row + ['ORIGIN_ID' => $name]);
        echo "$name: ", is_int($id) ? 'an id' : 'strange';
    } catch (B24Activity\TransportException $error) {
        echo "$name: ", json_encode($error->executed);
    }
    echo ', ', $count($name), ' row';
    $again = $activity->addOnce($row + ['ORIGIN_ID' => $name]);
    echo ', later ', $count($name), $again === ($id ?? $again) ? '' : ' with another id', "\n";
    unset($id);
}
?>
--EXPECT--
cut-after: an id, 1 row, later 1
cut-before: null, 0 row, later 1
504, executed: an id, 1 row, later 1
garbage: an id, 1 row, later 1
refused: an id, 1 row, later 1
