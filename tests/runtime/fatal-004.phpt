--TEST--
A write that a fatal error interrupted before it was sent is not sent by a call at shutdown
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
register_shutdown_function(function () use ($portal, $limits) {
    usleep(2_700_000); // the write's turn has come
    echo "\nat shutdown: ", $portal->client($limits)->call('profile')['ID'], "\n";
    echo json_encode($portal->counters()['executed']), "\n";
});
$client->call('profile');
$client->call('crm.activity.add', ['fields' => ['SUBJECT' => 'x', 'PROVIDER_ID' => 'X', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1]]);
echo "not reached\n";
?>
--EXPECTF--
Fatal error: 'break' not in the 'loop' or 'switch' context in %s on line 1

at shutdown: 1
[]
