--TEST--
A process that is killed while it waits for its place costs the others that place and nothing more
--EXTENSIONS--
b24activity
pcntl
posix
--INI--
b24activity.limits_file={PWD}/kill-001.limits
--CONFLICTS--
all
--FILE--
<?php
require __DIR__ . '/processes.inc';

$portal = Portal::start(['synthetic' => 10]);
$options = ['rate' => 2, 'burst' => 1];
$client = $portal->client($options);
$client->call('profile');
[$reader, $writer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$pid = pcntl_fork();
if ($pid === 0) {
    $waiting = $portal->client($options + ['logger' => fn(array $event) => $event['event'] === 'wait' && fwrite($writer, '.')]);
    $waiting->call('profile');
    posix_kill(posix_getpid(), SIGKILL);
}
fclose($writer);
fread($reader, 1); // it has its place
posix_kill($pid, SIGKILL);
pcntl_waitpid($pid, $status);
echo 'ended by ', pcntl_wtermsig($status), "\n";
between('the next place', 0.4, seconds(fn() => $client->call('profile')), 1.3);
echo $portal->counters()['requests'], " requests\n";
?>
--CLEAN--
<?php
unlink(__DIR__ . '/kill-001.limits');
?>
--EXPECT--
ended by 9
the next place as expected
2 requests
