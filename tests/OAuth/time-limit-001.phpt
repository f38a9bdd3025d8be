--TEST--
The time limit ends a script that waits for the lock of the tokens
--EXTENSIONS--
b24activity
pcntl
posix
--SKIPIF--
<?php
!PHP_ZTS && PHP_OS_FAMILY === 'Linux' or print 'skip the time limit comes by another signal';
?>
--CONFLICTS--
all
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
$app->expire();
$holder = $app->store();
$holder->lock();
$began = microtime(true);
register_shutdown_function(function () use ($app, $holder, $began) {
    echo "\nat shutdown: ", microtime(true) - $began < 5 ? 'at once' : 'late', ', ';
    $holder->unlock();
    echo $app->client()->call('profile')['ID'], ', ', $app->refreshes(), "\n";
});
// The limit counts the processor's time, of which a wait takes none: its signal is sent by hand.
set_time_limit(600);
if (pcntl_fork() === 0) {
    usleep(700_000);
    posix_kill(posix_getppid(), SIGPROF);
    posix_kill(posix_getpid(), SIGKILL);
}
$app->client()->call('profile');
echo "not reached\n";
?>
--EXPECTF--

Fatal error: Maximum execution time of 600 seconds exceeded in %s on line %d

at shutdown: at once, 1, 1 refreshed, 1 asked
