<?php
declare(strict_types=1);

// Compares the tables of README.md with the loaded extension. Prints what is missing or wrong. readme-tables.php README.md

/** Public methods as the README writes them, but for what the engine calls by itself. */
function signatures(): iterable
{
    foreach (classes() as $class) {
        foreach ($class->isSubclassOf(Exception::class) ? [] : $class->getMethods(ReflectionMethod::IS_PUBLIC) as $method) {
            $parameters = implode(', ', array_map(parameter(...), $method->getParameters()));
            yield "`{$class->getShortName()}::$method->name($parameters)`" => "{$class->getShortName()}::$method->name";
        }
    }
}

function parameter(ReflectionParameter $parameter): string
{
    $type = str_replace('B24Activity\\', '', (string) $parameter->getType());
    $default = $parameter->isOptional() ? ' = ' . str_replace(['NULL', "array (\n)"], ['null', '[]'], var_export($parameter->getDefaultValue(), true)) : '';
    return ltrim("$type \$$parameter->name$default");
}

function classes(): array
{
    $names = array_filter(get_declared_classes(), static fn(string $name): bool => str_starts_with($name, 'B24Activity\\'));
    return array_map(static fn(string $name): ReflectionClass => new ReflectionClass($name), $names);
}

function missing(string $readme): iterable
{
    $silent = ['Client::__debugInfo', ...array_map(static fn(string $name): string => "ListingIterator::$name", get_class_methods(Iterator::class))];
    foreach (signatures() as $signature => $name) {
        if (!in_array($name, $silent, true) && !str_contains($readme, "| $signature |") && !str_contains($readme, "| `$name(…)`, as ")) {
            yield "no row for $signature";
        }
    }
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
