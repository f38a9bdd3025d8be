--TEST--
Eight processes keep the portal's limit together: no call fails, next to none is refused, and no time is lost
--EXTENSIONS--
b24activity
pcntl
posix
--INI--
b24activity.limits_file={PWD}/eight-processes-001.limits
--CONFLICTS--
all
--SKIPIF--
<?php
getenv('SKIP_PERF_SENSITIVE') and print 'skip measures time';
?>
--FILE--
<?php
require __DIR__ . '/processes.inc';

$portal = Portal::start(['synthetic' => 10, 'rate' => 50, 'burst' => 50, 'workers' => 4]);
$began = microtime(true);
$told = in_processes(8, function () use ($portal) {
    $client = $portal->client(['rate' => 50, 'burst' => 50]);
    for ($call = 0; $call < 50; $call++) {
        $client->call('profile');
    }
    return 'done';
});
$seconds = microtime(true) - $began;
echo implode(' ', $told), "\n";
// On a busy machine some arrive together that were sent apart. Each by itself, most of 400 would be refused.
between('refused', 0, $portal->counters()['limited'], 20);
between('seconds', 6.5, $seconds, (400 - 50) / 50 * 1.5);
?>
--CLEAN--
<?php
unlink(__DIR__ . '/eight-processes-001.limits');
?>
--EXPECT--
done done done done done done done done
refused as expected
seconds as expected
