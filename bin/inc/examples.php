<?php
declare(strict_types=1);

// Runs every program of examples/ against a local portal. examples.php EXTENSION

require __DIR__ . '/portal.php';

function output(array $command): string
{
    $process = proc_open($command, [1 => ['pipe', 'w'], 2 => ['redirect', 1]], $pipes);
    $output = stream_get_contents($pipes[1]);
    return $output . 'ended with ' . proc_close($process);
}

$portal = new LocalPortal($argv[1]);
$examples = dirname(__DIR__, 2) . '/examples';
$csv = dirname(__DIR__, 2) . '/build/export.csv';
is_dir(dirname($csv)) || mkdir(dirname($csv));
$checks = [
    'list.php' => ['~5,000 rows in .* complete~', static fn(string $file): string => output($portal->php($file, $portal->webhook))],
    'crest-loop.php' => ['~5,000 rows in .* complete~', static fn(string $file): string => output($portal->php($file, $portal->webhook))],
    'psr3-logger.php' => ['~\[debug\] .*5000 activities~s', static fn(string $file): string => output($portal->php($file, $portal->webhook))],
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
