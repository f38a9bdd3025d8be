<?php
declare(strict_types=1);

// What of libcurl the sources use, and since when libcurl has it: symbols.php PROMISED DOCS SOURCE...
// A name that is newer than promised must stand behind an #if that asks libcurl's headers for it.

[, $promised, $docs] = $argv;
$since = [];
foreach (file("$docs/symbols-in-versions") as $line) {
    if (preg_match('/^(CURL\w+)\s+(\d[\d.]*)/', $line, $match)) {
        $since[$match[1]] = $match[2];
    }
}
foreach (glob("$docs/curl_*.md") as $file) {
    preg_match('/^Added-in: (\d[\d.]*)/m', (string) file_get_contents($file), $match) and $since[basename($file, '.md')] = $match[1];
}

/** What a line `#if` or `#elif` grants: a version that was asked for, the name that was, or nothing. */
function granted(string $condition): string
{
    return preg_match('/LIBCURL_VERSION_NUM >= 0x(..)(..)(..)/', $condition, $match)
        ? implode('.', array_map(hexdec(...), array_slice($match, 1)))
        : (preg_match('/^\s*(CURL\w+)/', $condition, $match) ? $match[1] : '');
}

/** Whether a name that came with a version may be used behind all of these. */
function is_guarded(string $name, string $since, array $guards): bool
{
    foreach ($guards as $guard) {
        if ($guard === $name || (is_numeric($guard[0] ?? '') && version_compare($since, $guard, '<='))) {
            return true;
        }
    }
    return false;
}

$passed = $failed = 0;
$newest = '0';
foreach (array_slice($argv, 3) as $source) {
    if (str_ends_with($source, '_windows.c')) {
        continue; // the builder for Windows brings a new one
    }
    $guards = [];
    foreach (file($source) as $number => $line) {
        if (preg_match('/^\s*#\s*(if|ifdef|ifndef|else|elif|endif)\b(.*)/', $line, $match)) {
            match ($match[1]) {
                'if', 'ifdef' => array_push($guards, granted($match[2])),
                'ifndef' => array_push($guards, ''),
                'elif' => $guards[count($guards) - 1] = granted($match[2]),
                'else' => $guards[count($guards) - 1] = '',
                'endif' => array_pop($guards),
            };
            continue;
        }
        preg_match_all('/\b(curl_\w+(?=\()|CURL[A-Z_0-9]*_\w+)/', $line, $matches);
        foreach ($matches[1] as $name) {
            if (!isset($since[$name])) {
                continue;
            }
            $is_old = version_compare($since[$name], $promised, '<=');
            $is_guarded = is_guarded($name, $since[$name], $guards);
            $is_old || $is_guarded ? $passed++ : $failed++;
            $newest = $is_old && version_compare($since[$name], $newest, '>') ? $since[$name] : $newest;
            if (!$is_old) {
                printf("%s:%d: %s came with %s%s\n", $source, $number + 1, $name, $since[$name], $is_guarded ? ', which is asked for' : ': libcurl ' . $promised . ' has none');
            }
        }
    }
}
echo "newest that is used without asking: $newest, promised: $promised\n";
printf("names of libcurl: %d passed, %d failed\n", $passed, $failed + ($passed === 0 ? 1 : 0));
exit((int) ($failed > 0));
