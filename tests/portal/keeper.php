<?php
declare(strict_types=1);

// Owns everything that has to disappear: the state directory and the server processes.
// It reads commands (one JSON object a line) from STDIN and starts them. When STDIN ends, for whatever
// reason (its parent stopped, or was killed), it ends what it started, removes the directory and goes.
// It lives in a session of its own, so that a Ctrl-C meant for its parent does not reach it.

const PATIENCE = 3.0;
const TERM = 15;
const KILL = 9;

function start(array $order): mixed
{
    $log = ['file', $order['log'], 'a'];
    return proc_open($order['command'], [['file', '/dev/null', 'r'], $log, $log], $pipes);
}

function running(array $children): array
{
    return array_filter($children, static fn(mixed $child): bool => proc_get_status($child)['running']);
}

function stop(array $children): void
{
    foreach ([TERM, KILL] as $signal) {
        array_map(static fn(mixed $child): bool => proc_terminate($child, $signal), $children);
        $until = microtime(true) + PATIENCE;
        while (($children = running($children)) && microtime(true) < $until) {
            usleep(2000);
        }
    }
}

function remove(string $path): void
{
    if (!is_dir($path) || is_link($path)) {
        @unlink($path);
        return;
    }
    foreach (array_diff(scandir($path), ['.', '..']) as $name) {
        remove("$path/$name");
    }
    @rmdir($path);
}

$state = $argv[1];
$session = function_exists('posix_setsid') && posix_setsid() > 0;
mkdir($state, 0700);
echo "ready\n";

$children = [];
while (($line = fgets(STDIN)) !== false) {
    $children[] = start(json_decode($line, true, flags: JSON_THROW_ON_ERROR));
}
stop($children);
remove($state);
if ($session) {
    posix_kill(0, KILL); // whatever a server may have left behind in this session's group, and this process
}
