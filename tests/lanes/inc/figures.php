<?php
declare(strict_types=1);

// What lanes measure of processes, and how they tell it.

$passed = $failed = 0;

function check(string $title, bool $holds, string $told = ''): void
{
    global $passed, $failed;
    $holds ? $passed++ : $failed++;
    printf("%s: %s%s\n", $holds ? 'ok' : 'failed', $title, $told === '' ? '' : " ($told)");
}

function finish(string $lane): never
{
    global $passed, $failed;
    printf("%s: %d passed, %d failed\n", $lane, $passed, $failed);
    exit((int) ($failed > 0));
}

/** Kilobytes of memory that are the process's own: what it shares with its parent grows and shrinks with that one. */
function memory_of(int $pid): int
{
    preg_match('/^RssAnon:\s+(\d+)/m', (string) @file_get_contents("/proc/$pid/status"), $match);
    return (int) ($match[1] ?? 0);
}

function files_of(int $pid): int
{
    return count(glob("/proc/$pid/fd/*"));
}
