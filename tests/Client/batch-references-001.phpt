--TEST--
A reference to a command by its key reaches it, whatever the key
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 100]);
$portal->control(['record' => true]);
$result = $portal->client()->batch([
    'find' => ['crm.activity.list', ['filter' => ['>ID' => 41], 'order' => ['ID' => 'ASC'], 'select' => ['ID'], 'start' => -1]],
    7 => ['crm.activity.get', ['id' => '$result[find][3][ID]']],
    'ещё' => ['crm.activity.get', ['id' => '$result[7][ID]']],
    'both' => ['crm.activity.list', ['filter' => ['@ID' => ['$result[7][ID]', '$result[ещё][ID]', 3]], 'select' => ['ID', '$result[7]'], 'start' => -1]],
]);
echo $result['done'][7]['ID'], ' ', $result['done']['ещё']['ID'], ' ', json_encode($result['done']['both']), ' ', json_encode($result['failed']), "\n";
foreach ($portal->commands() as [$name, $method, $params]) {
    echo "$name: ", json_encode($params['id'] ?? $params['filter'] ?? null), "\n";
}
?>
--EXPECT--
45 45 [{"ID":"3"},{"ID":"45"}] []
c0: {">ID":"41"}
c1: "$result[c0][3][ID]"
c2: "$result[c1][ID]"
c3: {"@ID":["$result[c1][ID]","$result[c2][ID]","3"]}
