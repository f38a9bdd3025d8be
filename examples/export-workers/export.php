<?php
declare(strict_types=1);

// Exports all activities of a portal with several workers, which may be killed at any time: ranges of IDs are jobs in a
// Redis stream. Needs redis-server and PHP's redis extension (Debian: redis-server, php-redis).
// B24_WEBHOOK=https://your-portal.bitrix24.com/rest/1/secret/ php examples/export-workers/export.php [activities.csv] [WORKERS]

use B24Activity\Activity;
use B24Activity\Client;

require __DIR__ . '/Jobs.php';
require dirname(__DIR__) . '/support.php';

/** More ranges than workers: whoever is quicker takes more of them, and a killed one loses little. */
const RANGES_EACH = 8;

/** A Redis for this export alone, which keeps nothing. @return array{resource, int} the process and its port */
function redis(string $folder): array
{
    $free = stream_socket_server('tcp://127.0.0.1:0');
    $port = (int) substr(strrchr(stream_socket_get_name($free, false), ':'), 1);
    fclose($free);
    $command = ['redis-server', '--bind', '127.0.0.1', '--port', (string) $port, '--save', '', '--dir', $folder];
    $process = proc_open($command, [['file', '/dev/null', 'r'], ['file', "$folder/redis.log", 'a'], ['file', "$folder/redis.log", 'a']], $pipes);
    for ($until = microtime(true) + 10; !@stream_socket_client("tcp://127.0.0.1:$port"); usleep(20_000)) {
        microtime(true) < $until || throw new RuntimeException('redis-server does not start: ' . file_get_contents("$folder/redis.log"));
    }
    return [$process, $port];
}

/** All parts, in the order of their names, which is that of their IDs. */
function join_parts(string $folder, string $file): void
{
    $csv = fopen($file, 'w') ?: throw new RuntimeException("cannot write $file");
    fputcsv($csv, Jobs::FIELDS, escape: '');
    foreach (glob("$folder/*.csv") as $part) {
        stream_copy_to_stream(fopen($part, 'r'), $csv);
    }
    fclose($csv) || throw new RuntimeException("cannot write $file");
}

/** @param array<int, resource> $workers by process ID; those that have ended are taken out */
function running(array $workers): array
{
    return array_filter($workers, static fn($worker): bool => proc_get_status($worker)['running']);
}

if (!getenv('B24_WEBHOOK')) {
    fwrite(STDERR, "usage: B24_WEBHOOK=… php {$argv[0]} [FILE] [WORKERS]\n");
    exit(2);
}
[, $file, $count] = $argv + [1 => 'activities.csv', 2 => '4'];
$began = microtime(true);
$folder = sys_get_temp_dir() . '/b24-export-' . bin2hex(random_bytes(6));
mkdir($folder, 0700);
[$redis, $port] = redis($folder);
try {
    $ranges = (new Activity(Client::webhook(getenv('B24_WEBHOOK'))))->ranges((int) $count * RANGES_EACH);
    $jobs = new Jobs('127.0.0.1', $port);
    $jobs->open($ranges);
    $workers = [];
    for ($i = 0; $i < (int) $count; $i++) {
        $worker = proc_open([PHP_BINARY, __DIR__ . '/worker.php', "127.0.0.1:$port", $folder], [], $pipes);
        $workers[$pid = proc_get_status($worker)['pid']] = $worker;
        echo "worker $pid\n";
    }
    for ($bar = new Bar('Exporting', 1.0); !$jobs->finished(); usleep(100_000)) {
        ['jobs' => $all, 'done' => $done, 'rows' => $rows] = $jobs->state();
        $bar->show($rows, $done ? (int) ($rows * $all / $done) : null, "$done of $all ranges");
        ($workers = running($workers)) || throw new RuntimeException('All workers have ended, and not all is done');
    }
    ['done' => $done, 'rows' => $rows] = $jobs->state();
    $bar->show($rows, $rows, "$done ranges", true);
    array_map(proc_close(...), running($workers));
    join_parts($folder, $file);
    printf("%d rows to %s in %.1f s\n", $rows, $file, microtime(true) - $began);
} finally {
    proc_terminate($redis);
    proc_close($redis);
    array_map(unlink(...), glob("$folder/*"));
    rmdir($folder);
}
