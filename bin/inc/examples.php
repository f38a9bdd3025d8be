<?php
declare(strict_types=1);

// Runs every program of examples/ against a local portal. examples.php EXTENSION [workers], which needs Redis

require __DIR__ . '/portal.php';

function output(array $command, array $environment = []): string
{
    $process = proc_open($command, [1 => ['pipe', 'w'], 2 => ['redirect', 1]], $pipes, null, $environment + getenv());
    $output = stream_get_contents($pipes[1]);
    return $output . 'ended with ' . proc_close($process);
}

/** An address of this machine that nobody uses. */
function address(): string
{
    return stream_socket_get_name(stream_socket_server('tcp://127.0.0.1:0'), false);
}

/** What an example needs to be the portal's first application, with its tokens in a file or not yet. */
function application(LocalPortal $portal, string $file, bool $installed): array
{
    ['client_id' => $id, 'client_secret' => $secret, 'tokens' => $tokens] = $portal->apps[0];
    array_map(unlink(...), glob("$file*"));
    $installed && file_put_contents($file, json_encode($tokens));
    return ['B24_CLIENT_ID' => $id, 'B24_CLIENT_SECRET' => $secret, 'B24_TOKENS' => $file];
}

/** Does something to an activity through the portal's webhook. */
function change(LocalPortal $portal, string $method, array $params): void
{
    file_get_contents("$portal->webhook$method?" . http_build_query($params));
}

/** Serves the handler until the portal has installed it, told it of a change and a stranger has tried. */
function handle(LocalPortal $portal, string $file, string $tokens): string
{
    $address = address();
    $environment = application($portal, $tokens, false) + ['B24_HANDLER' => "http://$address/"] + getenv();
    $server = proc_open($portal->php('-S', $address, $file), [1 => ['file', "$tokens.log", 'w'], 2 => ['redirect', 1]], $pipes, null, $environment);
    while (!@stream_socket_client("tcp://$address")) {
        usleep(10_000);
    }
    $portal->order(['send' => ['event' => 'ONAPPINSTALL', 'handler' => "http://$address/"]]);
    for ($until = microtime(true) + 10; !str_contains((string) @file_get_contents("$tokens.events"), 'UPDATE') && microtime(true) < $until; usleep(50_000)) {
        change($portal, 'crm.activity.update', ['id' => 5, 'fields' => ['SUBJECT' => 'x']]); // until it has bound itself
    }
    $form = ['method' => 'POST', 'header' => 'Content-Type: application/x-www-form-urlencoded', 'content' => 'event=ONCRMACTIVITYADD&auth[application_token]=x', 'ignore_errors' => true];
    file_get_contents("http://$address/", false, stream_context_create(['http' => $form]));
    proc_terminate($server);
    proc_close($server);
    return strtok((string) @file_get_contents("$tokens.events"), "\n") . ", $http_response_header[0], ended with 0";
}

/** What a program shows on a terminal, where there is one to be had. */
function on_terminal(array $command): string
{
    return output(is_executable('/usr/bin/script') ? ['/usr/bin/script', '-qec', implode(' ', array_map(escapeshellarg(...), $command)), '/dev/null'] : $command);
}

/** A folder with a php.ini, for programs that start others. */
function settings(string $folder, string $extension): array
{
    is_dir($folder) || mkdir($folder, recursive: true);
    $loaded = array_filter(['igbinary', 'msgpack', 'redis'], static fn(string $name): bool => is_file(ini_get('extension_dir') . "/$name.so"));
    $lines = array_map(static fn(string $name): string => "extension=$name\n", [...$loaded, $extension]);
    file_put_contents("$folder/php.ini", implode($lines) . "b24activity.allow_http=1\nb24activity.limits_file=$folder/limits\nb24activity.rate=100\n");
    return ['PHPRC' => $folder, 'PHP_INI_SCAN_DIR' => "$folder/none"];
}

/** Kills a worker in the middle of its range. */
function kill_one(array $workers): string
{
    for ($until = microtime(true) + 30; microtime(true) < $until; usleep(10_000)) {
        foreach ($workers as $pid) {
            if (array_filter(glob(sys_get_temp_dir() . "/b24-export-*/*.csv.$pid"), filesize(...))) {
                exec("kill -9 $pid", result_code: $status);
                return $status === 0 ? 'one killed' : 'none killed';
            }
        }
        clearstatcache();
    }
    return 'none at work';
}

/** Exports with workers one of which is killed: whether each row is there, once, in order. */
function export_killed(string $extension, string $file, string $folder): string
{
    $portal = new LocalPortal($extension, '--synthetic=150000', '--workers=6');
    $portal->order(['page_latency' => 5]);
    $environment = settings($folder, $extension) + ['B24_WEBHOOK' => $portal->webhook, 'B24_PATIENCE' => '2'] + getenv();
    $export = proc_open(['timeout', '60', PHP_BINARY, $file, "$folder/all.csv", '3'], [1 => ['pipe', 'w'], 2 => ['file', "$folder/log", 'w']], $pipes, null, $environment);
    $workers = array_map(static fn(): int => (int) substr((string) fgets($pipes[1]), strlen('worker ')), range(1, 3));
    $killed = kill_one($workers);
    $output = stream_get_contents($pipes[1]);
    $status = proc_close($export);
    $ids = array_map(intval(...), file("$folder/all.csv"));
    return "$killed, " . ($ids === range(0, 150_000) ? 'all rows in order' : count($ids) . ' lines, ' . count(array_unique($ids)) . ' IDs') // its first line is no row
        . ", $output" . file_get_contents("$folder/log") . "ended with $status";
}

$portal = new LocalPortal($argv[1]);
$examples = dirname(__DIR__, 2) . '/examples';
$csv = dirname(__DIR__, 2) . '/build/export.csv';
is_dir(dirname($csv)) || mkdir(dirname($csv));
$tokens = dirname($csv) . '/tokens.json';
$checks = [
    'list.php' => ['~5,000 rows in .* complete~', static fn(string $file): string => output($portal->php($file, $portal->webhook))],
    'crest-loop.php' => ['~5,000 rows in .* complete~', static fn(string $file): string => output($portal->php($file, $portal->webhook))],
    'psr3-logger.php' => ['~\[debug\] .*5000 activities~s', static fn(string $file): string => output($portal->php($file, $portal->webhook))],
    'event-handler.php' => ['~^\[\d+,"ONCRMACTIVITYUPDATE",5\], HTTP/1.\d 403~', static fn(string $file): string => handle($portal, $file, "$tokens-online")],
    'offline-events.php' => ['~0 events wait\n0 handled\n.*2 events wait\nONCRMACTIVITYUPDATE 5: later\nONCRMACTIVITYDELETE 6: is gone\n2 handled~s', static function (string $file) use ($argv, $tokens): string {
        $portal = new LocalPortal($argv[1], '--rows=10');
        $environment = application($portal, "$tokens-offline", true);
        $first = output($portal->php($file), $environment);
        change($portal, 'crm.activity.update', ['id' => 5, 'fields' => ['SUBJECT' => 'now']]);
        change($portal, 'crm.activity.update', ['id' => 5, 'fields' => ['SUBJECT' => 'later']]);
        change($portal, 'crm.activity.delete', ['id' => 6]);
        return $first . output($portal->php($file), $environment);
    }],
    'progress.php' => ['~ (\d|[1-9]\d) %  [\d,]+ rows, [\d.]+ s, [\d,]+ a second, waited 0.0 s.*100 %  30,000 rows.*30000 rows, 1\d requests~s', static function (string $file) use ($argv): string {
        $portal = new LocalPortal($argv[1], '--synthetic=30000', '--workers=6');
        $portal->order(['page_latency' => 10]);
        return on_terminal($portal->php($file, $portal->webhook));
    }],
    'export.php' => ['~^(\d+) rows to .*ended with 0\n0 rows to .*same$~s', static function (string $file) use ($portal, $csv): string {
        @unlink($csv);
        $first = output($portal->php($file, $portal->webhook, $csv));
        $hash = md5_file($csv);
        // The second run finds the file as an interrupted one would have left it, had it come to the last row.
        return "$first\n" . output($portal->php($file, $portal->webhook, $csv)) . (md5_file($csv) === $hash ? ', same' : ', another file');
    }],
];

if (($argv[2] ?? '') === 'workers') {
    $checks['export-workers/export.php'] = ['~^one killed, all rows in order, 150000 rows to ~', static fn(string $file): string => export_killed($argv[1], $file, dirname($csv) . '/export-workers')];
}

$names = array_diff(array_map(basename(...), glob("$examples/*.php")), ['support.php']);
$names = [...$names, ...array_filter(array_keys($checks), static fn(string $name): bool => str_contains($name, '/'))];
$failed = 0;
foreach ($names as $name) {
    [$expected, $run] = $checks[$name] ?? ['~^$~', static fn(): string => 'nothing here runs it'];
    $output = $run("$examples/$name");
    if (!preg_match($expected, $output) || !str_contains($output, 'ended with 0') || preg_match('/\b(Warning|Notice|Deprecated):/', $output)) {
        $failed++;
        echo "examples/$name:\n$output\n";
    }
}
printf("examples: %d passed, %d failed\n", count($names) - $failed, $failed);
exit($failed ? 1 : 0);
