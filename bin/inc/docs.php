<?php
declare(strict_types=1);

/*
 * Checks docs/*.md against the extension. docs.php EXTENSION [PAGE...]
 *
 * The code of a page is one program, from top to bottom, run against a portal of its own. What a block prints must be the
 * ```text block that follows it, or nothing. A block that begins with "public " is a signature and is not run.
 */

require __DIR__ . '/portal.php';
require __DIR__ . '/docs-page.php';

const ROWS = 120;

/** What the pages call things, and what they are here. */
function names(LocalPortal $portal, string $tokens, string $files): array
{
    return [
        'https://acme.bitrix24.com/rest/1/secret/' => $portal->webhook,
        'local.5f1e8d2c7b3a94.61234567' => $portal->apps[0]['client_id'],
        'the secret of the application' => $portal->apps[0]['client_secret'],
        '/var/lib/my-app/acme.json' => $tokens,
        '/srv/files' => $files,
    ];
}

/** Runs a program of PHP. */
function output(array $command): string
{
    $process = proc_open($command, [['pipe', 'r'], ['pipe', 'w'], ['redirect', 1]], $pipes);
    fclose($pipes[0]);
    $output = stream_get_contents($pipes[1]);
    $status = proc_close($process);
    return $status === 0 ? $output : "$output\n(ended with $status)";
}

/** Makes the files that the pages speak of, and the page's program; returns what is wrong: line => text. */
function run_page(Page $page, string $extension, string $build): array
{
    $portal = new LocalPortal($extension, '--rows=' . ROWS);
    is_dir("$build/files") || mkdir("$build/files", 0777, true);
    array_map(unlink(...), glob("$build/tokens.json*"));
    file_put_contents("$build/tokens.json", json_encode($portal->apps[0]['tokens']));
    file_put_contents("$build/files/offer.pdf", 'the offer');
    file_put_contents("$build/files/visit.png", 'a picture');
    $names = names($portal, "$build/tokens.json", "$build/files");
    $program = "$build/$page->name.php";
    file_put_contents($program, strtr($page->program(), $names));
    $quick = ['-d', 'b24activity.rate=1000000', '-d', 'b24activity.burst=1000000', '-d', 'display_errors=1', '-d', 'error_reporting=-1', '-d', 'date.timezone=UTC'];
    $origin = static fn(string $url): string => substr($url, 0, strpos($url, '/rest/'));
    $output = output($portal->php(...$quick, ...['-d', 'html_errors=0', $program]));
    return $page->differences(strtr($output, [$origin($portal->webhook) => 'https://acme.bitrix24.com', $program => "docs/$page->name.md"]));
}

$root = dirname(__DIR__, 2);
[, $extension] = $argv;
$given = array_slice($argv, 2);
$pages = $given ? array_map(Page::read(...), $given) : Page::all($root);
$failed = $passed = 0;
foreach ($pages as $page) {
    $differences = run_page($page, $extension, "$root/build/docs");
    foreach ($differences as $line => $text) {
        echo "docs/$page->name.md, line $line:\n    " . str_replace("\n", "\n    ", $text) . "\n";
    }
    $failed += count($differences);
    $passed += count($page->blocks) - count($differences);
}
if (!$given) {
    $settings = ['-d', "extension=$extension"];
    passthru(implode(' ', array_map(escapeshellarg(...), [PHP_BINARY, '-n', ...$settings, __DIR__ . '/docs-reference.php', $root])), $status);
    $status ? $failed++ : $passed++;
}
echo "docs: $passed passed, $failed failed\n";
exit($failed ? 1 : 0);
