--TEST--
A handler may end the script: what it returned from before is cleared
--EXTENSIONS--
b24activity
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../inc/events.inc';

$app = offline_application();
queue_events($app, 4);
foreach (['exit' => fn() => exit(0), 'fatal' => fn() => eval('class stdClass {}')] as $name => $end) {
    $pid = pcntl_fork();
    if ($pid === 0) {
        register_shutdown_function(fn() => posix_kill(getmypid(), SIGKILL));
        ini_set('display_errors', '0');
        $count = 0;
        events($app)->offline(function () use (&$count, $end) { ++$count < 2 ?: $end(); });
    }
    pcntl_waitpid($pid, $status);
    echo "$name: ", queue_state($app), "\n";
}
var_dump(events($app)->offline(fn() => null));
?>
--EXPECT--
exit: 3 waiting, 3 of them reserved
fatal: 3 waiting, 3 of them reserved
int(3)
