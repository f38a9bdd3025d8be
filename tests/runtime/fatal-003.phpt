--TEST--
A fatal error in the progress callback
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 9000]);
$client = $portal->client();
register_shutdown_function(function () use ($client) {
    echo "\nat shutdown: ", $client->call('profile')['ID'], "\n";
});
$client->list('crm.activity.list', progress: function () {
    eval('break;');
});
echo "not reached\n";
?>
--EXPECTF--

Fatal error: 'break' not in the 'loop' or 'switch' context in %s on line 1

at shutdown: 1
