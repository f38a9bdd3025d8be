--TEST--
The deadline is that of the whole call: for commands that go alone, and for bulks of any length
--EXTENSIONS--
b24activity
--CONFLICTS--
all
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['rows' => 10]);
$portal->control(['latency' => 400]);
$counts = fn(array $result) => implode(' ', array_map(fn($name) => (count($result[$name]) ? 'some ' : 'no ') . $name, array_keys($result)));
$client = $portal->client(['deadline' => 1.0]);
echo $counts($client->batch(array_fill(0, 6, ['crm.activity.get', ['id' => 1, 'x' => null]]))), "\n";
echo $portal->counters()['requests'] < 4 ? 'stopped in time' : 'went on', "\n";
$portal->control(['reset' => true, 'latency' => 400]);
echo $counts((new B24Activity\Activity($client))->getMany(array_fill(0, 2000, 1))), "\n";
echo $portal->counters()['requests'] < 4 ? 'stopped in time' : 'went on', "\n";
?>
--EXPECT--
some done some failed no total no next some time some skipped
stopped in time
some done some failed no unknown
stopped in time
