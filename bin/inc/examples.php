<?php
declare(strict_types=1);

// Runs every program of examples/ against a local portal. examples.php EXTENSION

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
    'export.php' => ['~^(\d+) rows to .*ended with 0\n0 rows to .*same$~s', static function (string $file) use ($portal, $csv): string {
        @unlink($csv);
        $first = output($portal->php($file, $portal->webhook, $csv));
        $hash = md5_file($csv);
        // The second run finds the file as an interrupted one would have left it, had it come to the last row.
        return "$first\n" . output($portal->php($file, $portal->webhook, $csv)) . (md5_file($csv) === $hash ? ', same' : ', another file');
    }],
];

$names = array_diff(array_map(basename(...), glob("$examples/*.php")), ['support.php']);
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
