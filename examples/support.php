<?php
declare(strict_types=1);

// What the examples share. Nothing in here is needed to use the extension.

/** The webhook from the command line or the environment. */
function webhook(): string
{
    global $argv;
    $url = $argv[1] ?? (getenv('B24_WEBHOOK') ?: null);
    if ($url === null) {
        fwrite(STDERR, "usage: php {$argv[0]} https://your-portal.bitrix24.com/rest/1/secret/   (or B24_WEBHOOK in the environment)\n");
        exit(2);
    }
    return $url;
}

/** A progress bar on a terminal; elsewhere a line every few seconds. */
final class Bar
{
    private const WIDTH = 30;

    private readonly bool $terminal;
    private float $began;
    private float $shown = 0;

    public function __construct(private readonly string $title, private readonly float $every = 5.0)
    {
        $this->terminal = stream_isatty(STDERR);
        $this->began = microtime(true);
    }

    public function show(int $done, ?int $total, string $note = '', bool $last = false): void
    {
        $now = microtime(true);
        if (!$last && $now - max($this->shown, $this->terminal ? 0 : $this->began) < ($this->terminal ? 0.05 : $this->every)) {
            return;
        }
        $this->shown = $now;
        $share = $total ? min(1.0, $done / $total) : 0.0;
        $text = sprintf('%-12s %3d %%  %s rows, %.1f s', $this->title, $share * 100, number_format($done), $now - $this->began);
        $text .= $note === '' ? '' : ", $note";
        if (!$this->terminal) {
            fwrite(STDERR, "$text\n");
            return;
        }
        $full = (int) round($share * self::WIDTH);
        fwrite(STDERR, "\r\e[K[" . str_repeat('#', $full) . str_repeat('.', self::WIDTH - $full) . "] $text" . ($last ? "\n" : ''));
    }
}

/** Columns a text takes on a terminal, without the mbstring extension. */
function width(string $text): int
{
    $wide = '/[\x{1100}-\x{115F}\x{2E80}-\x{A4CF}\x{AC00}-\x{D7A3}\x{F900}-\x{FAFF}\x{FE30}-\x{FE6F}\x{FF00}-\x{FF60}\x{1F300}-\x{1FAFF}]/u';
    return preg_match_all('/[^\p{Mn}\p{Me}\p{Cf}]/u', $text) + preg_match_all($wide, $text);
}

/** The text in exactly so many columns. */
function fit(string $text, int $columns): string
{
    $text = preg_replace('/\s+|\p{Cc}/u', ' ', $text) ?? '?';
    if (width($text) > $columns) {
        preg_match_all('/\X/u', $text, $parts);
        for ($text = ''; width($text . $parts[0][0]) < $columns; $text .= array_shift($parts[0]));
        $text .= '…';
    }
    return $text . str_repeat(' ', $columns - width($text));
}

/**
 * Rows as a table.
 *
 * @param array<string, int> $columns field => width
 */
function table(array $rows, array $columns): void
{
    $line = static fn(callable $cell): string => rtrim(implode('  ', array_map($cell, array_keys($columns), $columns))) . "\n";
    echo $line(fit(...)), $line(static fn(string $field, int $width): string => str_repeat('-', $width));
    foreach ($rows as $row) {
        echo $line(static fn(string $field, int $width): string => fit((string) $row[$field], $width));
    }
}

/** What the run came to. bin/demo reads the same figures from the file that B24_FIGURES names. */
function conclude(int $rows, bool $complete, float $began): void
{
    $figures = ['rows' => $rows, 'complete' => $complete, 'seconds' => microtime(true) - $began, 'memory' => memory_get_peak_usage()];
    if (preg_match('/^VmHWM:\s*(\d+) kB/m', (string) @file_get_contents('/proc/self/status'), $match)) {
        $figures['process'] = $match[1] * 1024;
    }
    printf(
        "\n%s rows in %.2f s, %s. Peak memory %.1f MB.\n",
        number_format($rows),
        $figures['seconds'],
        $complete ? 'complete' : 'NOT complete',
        $figures['memory'] / 1e6,
    );
    if ($file = getenv('B24_FIGURES')) {
        file_put_contents($file, json_encode($figures));
    }
}
