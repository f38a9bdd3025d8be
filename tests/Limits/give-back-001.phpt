--TEST--
A place that was reserved for the next rows is given back when the loop is left
--EXTENSIONS--
b24activity
--INI--
b24activity.limits_file="none"
--CONFLICTS--
all
--SKIPIF--
<?php
getenv('SKIP_PERF_SENSITIVE') and print 'skip measures time';
?>
--FILE--
<?php
require __DIR__ . '/processes.inc';

$portal = Portal::start(['synthetic' => 6000]);
$client = $portal->client(['rate' => 0.5, 'burst' => 1]);
$began = microtime(true);
foreach ($client->each('crm.activity.list', ['select' => ['ID'], 'order' => ['ID' => 'DESC']]) as $row) {
    break;
}
$client->call('profile');
between('the next place', 1.8, microtime(true) - $began, 3.6);
echo $portal->counters()['requests'], " requests\n";
// Nothing waited for that place, so nobody says so.
between('waited', 1.0, $client->stats()['waited'], 2.0);
?>
--EXPECT--
the next place as expected
2 requests
waited as expected
