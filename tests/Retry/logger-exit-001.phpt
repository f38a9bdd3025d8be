--TEST--
exit in a logger ends the script, and shutdown functions can still use the client
--EXTENSIONS--
b24activity
--INI--
b24activity.limits_file="none"
--FILE--
<?php
require __DIR__ . '/../Limits/processes.inc';

$portal = Portal::start(['synthetic' => 10]);
$ended = false;
$client = $portal->client(['logger' => function (array $event) use (&$ended) {
    if ($event['event'] === 'answer' && !$ended) {
        $ended = true;
        exit("ended\n");
    }
}]);
register_shutdown_function(fn() => print 'at shutdown: ' . $client->call('profile')['ID'] . "\n");
try {
    $client->list('crm.activity.list');
    echo "not reached\n";
} catch (Throwable) {
    echo "not reached\n";
} finally {
    echo "nor this\n";
}
?>
--EXPECT--
ended
at shutdown: 1
