<?php
declare(strict_types=1);

use Portal\Selftest\Check;
use Portal\Selftest\Running;

// Start, stop, and nothing left behind.

/** Everything that belongs to a portal is gone within a few seconds. */
function vanishes(string $state, array $pids): bool
{
    $until = microtime(true) + 8;
    do {
        usleep(5000);
        clearstatcache();
        $left = array_filter($pids, living(...));
    } while ((is_dir($state) || $left) && microtime(true) < $until);
    return !is_dir($state) && !$left;
}

/** The whole family of a portal: everything below its first process. */
function family(int $pid): array
{
    $children = [];
    foreach (glob('/proc/[0-9]*/stat') as $file) {
        if (preg_match('/^(\d+) \(.*\) \S (\d+)/s', (string) @file_get_contents($file), $match) && (int) $match[2] === $pid) {
            $children = [...$children, (int) $match[1], ...family((int) $match[1])];
        }
    }
    return $children;
}

/** @return callable(Check): void */
function ending(string $mode, callable $end): callable
{
    return static function (Check $check) use ($mode, $end): void {
        foreach ([['--synthetic=100'], ['--rows=50', '--nginx']] as $options) {
            if ($options[1] ?? false and !is_executable('/usr/sbin/nginx')) {
                continue;
            }
            $portal = new Running(...$options);
            $portal->call('app.info');
            $family = [$portal->pid, ...family($portal->pid)];
            $check->true(count($family) >= 6, 'there is something to leave behind: ' . count($family));
            $end($portal);
            $check->true(vanishes($portal->state, $family), "$mode " . implode(' ', $options));
            $portal->abandon();
        }
    };
}

/** A portal whose STDIN is held by another process: [that process, what the portal told]. */
function grandchild(): array
{
    $code = '$portal = proc_open(array_slice($argv, 1), [["pipe", "r"], STDOUT, STDERR], $pipes); sleep(60);';
    $portal = [PHP_BINARY, dirname(__DIR__, 2) . '/serve.php', '--json', '--synthetic=100'];
    $parent = proc_open([PHP_BINARY, '-r', $code, '--', ...$portal], [1 => ['pipe', 'w']], $pipes);
    return [$parent, json_decode((string) fgets($pipes[1]), true)];
}

function living(int $pid): bool
{
    return (string) @file_get_contents("/proc/$pid/cmdline") !== ''; // empty: only waiting to be reaped
}

return [
    'portals' => [['none']],
    'cases' => [
        'quick' => static function (Check $check): void {
            new Running('--rows=5000'); // generates them, which takes longer, but only once
            $seconds = [];
            for ($i = 0; $i < 3; $i++) {
                foreach (['--synthetic=10', '--synthetic=1000000', '--rows=50', '--rows=5000'] as $option) {
                    $portal = new Running($option);
                    $began = microtime(true);
                    $portal->stop();
                    $seconds[$option][] = $portal->startSeconds + microtime(true) - $began;
                }
            }
            $seconds = array_map(min(...), $seconds);
            foreach ([['--synthetic=10', '--synthetic=1000000'], ['--rows=50', '--rows=5000']] as [$few, $many]) {
                printf("start and stop: %.0f ms with %s, %.0f ms with %s\n", 1000 * $seconds[$few], $few, 1000 * $seconds[$many], $many);
                $check->true($seconds[$many] < 3 * $seconds[$few], "$many takes no longer than $few");
            }
        },
        'ends with its STDIN' => ending('EOF', static fn(Running $portal) => $portal->stop()),
        'ends by SIGTERM' => ending('SIGTERM', static fn(Running $portal) => posix_kill($portal->pid, SIGTERM)),
        'ends by SIGINT' => ending('SIGINT', static fn(Running $portal) => posix_kill($portal->pid, SIGINT)),
        'ends by SIGKILL' => ending('SIGKILL', static fn(Running $portal) => posix_kill($portal->pid, SIGKILL)),
        'ends when it is gone already on return' => static function (Check $check): void {
            $portal = new Running('--synthetic=10');
            $family = family($portal->pid);
            $check->same(0, $portal->stop(), 'exit code');
            $check->true(!is_dir($portal->state), 'no state directory');
            $check->same([], array_filter($family, living(...)), 'no process');
        },
        'ends with a parent that is killed' => static function (Check $check): void {
            [$parent, $facts] = grandchild();
            $family = [$facts['pid'], ...family($facts['pid'])];
            proc_terminate($parent, SIGKILL);
            $check->true(vanishes($facts['state'], $family), 'all gone');
            proc_close($parent);
        },
        'ends while it hangs' => static function (Check $check): void {
            $portal = new Running('--synthetic=10');
            $portal->set(['faults' => [['kind' => 'hang', 'seconds' => 30, 'times' => 3]]]);
            $socket = stream_socket_client(strtr($portal->base, ['http:' => 'tcp:']));
            fwrite($socket, "GET {$portal->path('app.info')} HTTP/1.1\r\nHost: localhost\r\n\r\n");
            usleep(50_000);
            $began = microtime(true);
            $portal->stop();
            $check->true(microtime(true) - $began < 15 && !is_dir($portal->state), 'at once');
        },
        'a reset frees what hangs' => static function (Check $check): void {
            if (!is_executable('/usr/sbin/nginx')) {
                return;
            }
            $portal = new Running('--rows=50', '--nginx', '--workers=1');
            $portal->set(['faults' => [['kind' => 'hang', 'seconds' => 30]]]);
            $context = stream_context_create(['ssl' => ['cafile' => $portal->ca, 'peer_name' => 'localhost']]);
            $socket = stream_socket_client(strtr($portal->base, ['https:' => 'tls:']), $code, $text, 5, STREAM_CLIENT_CONNECT, $context);
            fwrite($socket, "GET {$portal->path('app.info')} HTTP/1.1\r\nHost: localhost\r\n\r\n");
            usleep(100_000);
            $portal->set(['reset' => true]);
            $began = microtime(true);
            $check->same(200, $portal->call('app.info')->status, 'the only worker works again');
            $check->true(microtime(true) - $began < 15, 'soon');
        },
        'the command line' => static function (Check $check): void {
            $run = static function (string ...$options): array {
                $command = [PHP_BINARY, dirname(__DIR__, 2) . '/serve.php', ...$options];
                $process = proc_open($command, [['file', '/dev/null', 'r'], ['pipe', 'w'], ['pipe', 'w']], $pipes);
                $text = stream_get_contents($pipes[1]) . stream_get_contents($pipes[2]);
                return [proc_close($process), strtok($text, "\n")];
            };
            $check->same([0, 'usage: bin/portal [options]'], $run('--help'), 'help');
            foreach (['--nonsense', '--rows', '--rows=many', '--json=1', '--cast=newest', '--synthetic=5 --step=random', '--workers=0'] as $options) {
                $check->same(2, $run(...explode(' ', $options))[0], $options);
            }
            $taken = stream_socket_server('tcp://127.0.0.1:0');
            $port = substr(strrchr(stream_socket_get_name($taken, false), ':'), 1);
            [$code, $text] = $run('--synthetic=10', "--port=$port");
            $check->true($code === 1 && str_starts_with($text, "portal: cannot listen on port $port"), "a port in use: $text");
        },
        'what the workers log' => static function (Check $check): void {
            $portal = new Running('--rows=50');
            $portal->everything();
            $portal->get('/elsewhere');
            $lines = array_merge(...array_map(file(...), glob("$portal->state/*.log")));
            $check->same([], array_values(preg_grep('/PHP|Stack trace/', preg_grep('/started$/', $lines, PREG_GREP_INVERT))), 'no warnings');
        },
    ],
];
