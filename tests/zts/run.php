<?php
declare(strict_types=1);

// Runs threads of one PHP against a local portal and looks at what they did. run.php THREADS_PROGRAM EXTENSION

require __DIR__ . '/../inc/portal.inc';

const THREADS = 8;
const REQUESTS = 2;

[, $program, $extension] = $argv;
$folder = sys_get_temp_dir() . '/b24-threads-' . bin2hex(random_bytes(6));
mkdir($folder, 0700);
register_shutdown_function(fn() => array_map(unlink(...), glob("$folder/*")) && rmdir($folder));
$passed = $failed = 0;

function check(string $title, bool $holds, string $told = ''): void
{
    global $passed, $failed;
    $holds ? $passed++ : $failed++;
    $holds ?: print("failed: $title\n$told\n");
}

/** @return array{list<string>, float, string} the lines that the threads printed, how long it took, what else there was */
function threads(Portal $portal, string $script, string $limits): array
{
    global $program, $extension, $folder;
    file_put_contents("$folder/php.ini", "extension=$extension\nb24activity.limits_file=\"$limits\"\nerror_reporting=-1\ndisplay_errors=stdout\n");
    $began = microtime(true);
    $pipes = [];
    $process = proc_open(['timeout', '300', $program, "$folder/php.ini", (string) THREADS, __DIR__ . "/$script"], [['file', '/dev/null', 'r'], ['pipe', 'w'], ['file', "$folder/error", 'w']],
        $pipes, null, ['PORTAL' => json_encode(['webhook' => $portal->webhook])] + getenv());
    $lines = explode("\n", trim((string) stream_get_contents($pipes[1])));
    $status = proc_close($process);
    return [$lines, microtime(true) - $began, ($status === 0 ? '' : "status $status\n") . file_get_contents("$folder/error")];
}

// Pages of a thousand rows, a fault here and there: all threads see the same rows, each by connections of its own.
$portal = Portal::start(['synthetic' => 1000, 'workers' => 4]);
$portal->fault(['kind' => 'status', 'match' => '*', 'status' => 503, 'times' => 3], ['kind' => 'cut-after', 'match' => 'batch', 'times' => 2]);
[$lines, , $wrong] = threads($portal, 'work.php', 'process');
$told = implode("\n", $lines);
check('the process ends well', $wrong === '', $wrong . $told);
check('every request of every thread has printed its line', count($lines) === THREADS * REQUESTS, $told);
$sums = $opened = [];
foreach ($lines as $line) {
    preg_match('/^thread (\d+): sum (\d+), here (\d+), of this thread (\d+)$/', $line, $match) or check('a line as expected', false, $line);
    [, $thread, $sum, $here, $all] = $match + [0, -1, '', 0, 0];
    $sums[$sum] = true;
    check("thread $thread counts its own connections alone", (int) $all === ($opened[$thread] ?? 0) + (int) $here, $told);
    $opened[$thread] = ($opened[$thread] ?? 0) + (int) $here;
}
check('all threads have read the same', count($sums) === 1, $told);
check('the portal has seen as many connections', $portal->counters()['connections'] === array_sum($opened), $told . "\n" . $portal->counters()['connections']);
$portal->stop();

// 64 calls at 20 a second after the first ones: threads that do not know of each other would be done at once.
$portal = Portal::start(['synthetic' => 10, 'workers' => 4]);
[$lines, $seconds, $wrong] = threads($portal, 'limits.php', "$folder/limits");
check('the process ends well with shared limits', $wrong === '' && count($lines) === THREADS * REQUESTS, $wrong . implode("\n", $lines));
check('the threads keep one limit', $seconds > 2.4, "$seconds seconds");
printf("threads: %d passed, %d failed\n", $passed, $failed);
exit((int) ($failed > 0));
