<?php
declare(strict_types=1);

// Compares the tables of README.md with the loaded extension. Prints what is missing or wrong. readme-tables.php README.md

function classes(): array
{
    $names = array_filter(get_declared_classes(), static fn(string $name): bool => str_starts_with($name, 'B24Activity\\'));
    return array_map(static fn(string $name): ReflectionClass => new ReflectionClass($name), $names);
}

function missing(string $readme): iterable
{
    foreach (classes() as $class) {
        if ($class->isSubclassOf(Exception::class) && !str_contains($readme, "| `{$class->getShortName()}` |")) {
            yield "no row for the exception {$class->getShortName()}";
        }
    }
    foreach (ini_get_all('b24activity', false) as $name => $default) {
        $option = substr($name, strlen('b24activity.'));
        $default = ['allow_http' => '0', 'limits_file' => ''][$option] ?? (string) $default; // which are set for the local portal
        $cell = $default === '' ? ' ' : " $default ";
        if (!str_contains($readme, "| `$option` | `$name` |$cell|")) {
            yield "no row for the option $option with its default \"$default\"";
        }
    }
}

$missing = iterator_to_array(missing(file_get_contents($argv[1])), false);
echo implode("\n", $missing), "\n";
exit($missing ? 1 : 0);
