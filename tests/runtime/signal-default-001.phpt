--TEST--
Ctrl-C ends a script that waits, as it ends any other
--EXTENSIONS--
b24activity
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 10]);
$portal->fault(['kind' => 'hang', 'seconds' => 30]);
$pid = pcntl_fork();
if ($pid === 0) {
    $portal->client()->call('profile');
    exit(0);
}
while ($portal->counters()['requests'] < 1) {
    usleep(5000);
}
$began = microtime(true);
posix_kill($pid, SIGINT);
pcntl_waitpid($pid, $status);
var_dump(pcntl_wifsignaled($status), pcntl_wtermsig($status) === SIGINT, microtime(true) - $began < 15);
$portal->control(['reset' => true]);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
