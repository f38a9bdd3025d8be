--TEST--
A walk goes on at shutdown after a fatal error, and does not send the write that this interrupted
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 6000]);
$limits = ['rate' => 0.4, 'burst' => 1];
$client = $portal->client($limits + ['logger' => function (array $event) {
    $event['event'] === 'wait' && $event['method'] === 'crm.activity.add' && eval('break;');
}]);
$rows = $portal->client()->each('crm.activity.list', ['select' => ['ID']])->getIterator();
$rows->rewind();
register_shutdown_function(function () use ($portal, $rows) {
    usleep(2_700_000); // the write's turn has come
    for ($count = 0; $rows->valid(); $count++) {
        $rows->next();
    }
    echo "\nat shutdown: $count rows\n";
    echo json_encode($portal->counters()['executed']), "\n";
});
$client->call('profile');
$client->call('crm.activity.add', ['fields' => ['SUBJECT' => 'x', 'PROVIDER_ID' => 'X', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1]]);
echo "not reached\n";
?>
--EXPECTF--
Fatal error: 'break' not in the 'loop' or 'switch' context in %s on line 1

at shutdown: 6000 rows
[]
