<?php
declare(strict_types=1);

// Runs both ways of reading a list against a local portal and puts their figures side by side.
// demo.php EXTENSION [options of the portal]

require __DIR__ . '/portal.php';

function run(LocalPortal $portal, string $example, string $title): array
{
    fwrite(STDERR, "\n$title\n\n");
    $portal->reset();
    $command = $portal->php(dirname(__DIR__, 2) . "/examples/$example", $portal->webhook);
    $process = proc_open($command, [3 => ['pipe', 'w']], $pipes, null, ['B24_FIGURES' => 'php://fd/3'] + getenv());
    $figures = json_decode(stream_get_contents($pipes[3]), true);
    if (proc_close($process) !== 0 || !$figures) {
        fwrite(STDERR, "$example failed\n");
        exit(1);
    }
    return $figures + $portal->counters();
}

$portal = new LocalPortal(...array_slice($argv, 1));
$native = run($portal, 'list.php', 'With the extension: Activity::list()');
$loop = run($portal, 'crest-loop.php', 'The same list with a loop of 50 rows a call, as with CRest');

$megabytes = static fn(?int $bytes): string => $bytes === null ? '-' : sprintf('%.1f MB', $bytes / 1e6);
$lines = [
    'HTTP requests' => static fn(array $f): string => number_format($f['requests']),
    '  refused by the rate limit' => static fn(array $f): string => number_format($f['limited']),
    'connections opened' => static fn(array $f): string => number_format($f['connections']),
    'seconds' => static fn(array $f): string => sprintf('%.2f', $f['seconds']),
    'peak memory, PHP' => static fn(array $f): string => $megabytes($f['memory']),
    'peak memory, process' => static fn(array $f): string => $megabytes($f['process'] ?? null),
    'rows' => static fn(array $f): string => number_format($f['rows']),
    'complete' => static fn(array $f): string => $f['complete'] ? 'yes' : 'NO',
];
printf("\n%-28s%14s%14s\n%s\n", '', 'b24activity', 'loop of 50', str_repeat('-', 56));
foreach ($lines as $title => $of) {
    printf("%-28s%14s%14s\n", $title, $of($native), $of($loop));
}
echo "\nThe portal runs on this machine, so the network costs next to nothing here.";
if ($loop['limited']) {
    echo " It keeps the real rate limit: 50 requests\nat once, then 2 a second. That is what the loop waits for.";
}
echo "\n";
exit($native['complete'] && $loop['complete'] && $native['rows'] === $loop['rows'] ? 0 : 1);
