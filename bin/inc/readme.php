<?php
declare(strict_types=1);

// Checks README.md against the extension: its code runs, its tables are right. readme.php EXTENSION

require __DIR__ . '/portal.php';

const WEBHOOK = 'https://acme.bitrix24.com/rest/1/secret/';

/** The ```php blocks: line number => code. */
function blocks(string $readme): array
{
    preg_match_all('/^```php\n(.*?)^```$/ms', $readme, $found, PREG_OFFSET_CAPTURE);
    $lines = array_map(static fn(array $match): int => substr_count($readme, "\n", 0, $match[1]) + 1, $found[1]);
    return array_combine($lines, array_column($found[1], 0));
}

/** Each block as a program: what the blocks so far import, the two variables that all of them use, the block itself. */
function programs(string $readme, string $webhook): iterable
{
    $imports = [];
    foreach (blocks($readme) as $line => $code) {
        preg_match_all('/^use .*;$/m', $code, $found);
        array_push($imports, ...$found[0]);
        yield $line => implode("\n", [
            '<?php',
            ...$imports,
            "require '" . __DIR__ . "/readme-before.php';",
            '[$client, $activities] = before(' . var_export($webhook, true) . ');',
            str_replace(WEBHOOK, $webhook, preg_replace('/^use .*;$/m', '', $code)),
        ]);
    }
}

/** Runs PHP with the extension; what is wrong, or null. */
function trouble(array $command, string $program = ''): ?string
{
    $process = proc_open($command, [['pipe', 'r'], ['pipe', 'w'], ['redirect', 1]], $pipes);
    fwrite($pipes[0], $program);
    fclose($pipes[0]);
    $output = stream_get_contents($pipes[1]);
    $status = proc_close($process);
    return $status === 0 && !preg_match('/\b(Warning|Notice|Deprecated|error):/', $output) ? null : trim($output);
}

$portal = new LocalPortal($argv[1]);
$readme = dirname(__DIR__, 2) . '/README.md';
$troubles = ['the tables' => trouble($portal->php(__DIR__ . '/readme-tables.php', $readme))];
foreach (programs(file_get_contents($readme), $portal->webhook) as $line => $program) {
    $troubles["the code at line $line"] = trouble($portal->php('-d', 'display_errors=1', '-d', 'error_reporting=-1'), $program);
}

foreach (array_filter($troubles) as $what => $trouble) {
    echo "README.md, $what:\n    " . str_replace("\n", "\n    ", $trouble) . "\n";
}
$failed = count(array_filter($troubles));
printf("readme: %d passed, %d failed\n", count($troubles) - $failed, $failed);
exit($failed ? 1 : 0);
