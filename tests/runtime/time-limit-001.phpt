--TEST--
The time limit ends a script that waits; a function called at its shutdown can use the client
--EXTENSIONS--
b24activity
pcntl
posix
--SKIPIF--
<?php
!PHP_ZTS && PHP_OS_FAMILY === 'Linux' or print 'skip the time limit comes by another signal';
?>
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/signal.inc';

$portal = Portal::start(['synthetic' => 10]);
$client = $portal->client();
$began = microtime(true);
register_shutdown_function(function () use ($client, $portal, $began) {
    $portal->control(['reset' => true]);
    $id = $client->call('profile')['ID'];
    echo "\nat shutdown: $id, ", microtime(true) - $began < 5 ? 'at once' : 'late', "\n";
});
$portal->fault(['kind' => 'hang', 'seconds' => 8]);
// The limit counts the processor's time, of which a wait takes none: its signal is sent by hand.
set_time_limit(600);
signal_when($portal, 1, SIGPROF);
$client->call('profile');
echo "not reached\n";
?>
--EXPECTF--

Fatal error: Maximum execution time of 600 seconds exceeded in %s on line %d

at shutdown: 1, at once
