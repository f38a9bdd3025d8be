<?php
declare(strict_types=1);

// Compares what docs/*.md say with the loaded extension and its source. Prints what is missing or wrong. docs-reference.php ROOT

require __DIR__ . '/docs-page.php';

/** @return list<ReflectionClass> */
function classes(): array
{
    $names = array_filter([...get_declared_classes(), ...get_declared_interfaces()], static fn(string $name): bool => str_starts_with($name, 'B24Activity\\'));
    return array_map(static fn(string $name): ReflectionClass => new ReflectionClass($name), array_values($names));
}

function signature(ReflectionMethod $method): string
{
    $static = $method->isStatic() ? ' static' : '';
    $type = $method->hasReturnType() ? ': ' . type($method->getReturnType()) : '';
    return "public$static function $method->name(" . implode(', ', array_map(parameter(...), $method->getParameters())) . ")$type";
}

function parameter(ReflectionParameter $one): string
{
    $default = $one->isDefaultValueAvailable() ? ' = ' . str_replace(['NULL', "array (\n)"], ['null', '[]'], var_export($one->getDefaultValue(), true)) : '';
    return ltrim(type($one->getType()) . " \$$one->name$default");
}

function type(?ReflectionType $type): string
{
    return str_replace(['B24Activity\\', 'Traversable|array'], ['', 'iterable'], (string) $type);
}

/** Methods that a page must show: "Todo::add" => signature. What the engine calls by itself is left out. */
function methods(): iterable
{
    foreach (classes() as $class) {
        $silent = $class->implementsInterface(Throwable::class) || $class->implementsInterface(Iterator::class);
        foreach ($silent ? [] : $class->getMethods(ReflectionMethod::IS_PUBLIC) as $method) {
            if (!str_starts_with($method->name, '__') && $method->getDeclaringClass()->name === $class->name) {
                yield "{$class->getShortName()}::$method->name" => signature($method);
            }
        }
    }
}

/** The text below each heading such as "### Todo::add()", up to the next heading: "Todo::add" => [text, …]. */
function sections(string $root): array
{
    $sections = [];
    foreach (glob("$root/docs/*.md") as $path) {
        preg_match_all('/^#+ (\w+::\w+)\(\)$\n(.*?)(?=^#+ |\z)/ms', file_get_contents($path), $found);
        foreach ($found[1] as $index => $name) {
            $sections[$name][] = $found[2][$index];
        }
    }
    return $sections;
}

/** What is wrong with the section of a method, or null. */
function trouble(string $name, string $signature, string $section): ?string
{
    $fences = array_values(array_filter(Page::fences(explode("\n", $section)), static fn(array $fence): bool => $fence[1] === 'php'));
    $told = $fences[0][2] ?? '';
    $plain = str_replace(['( ', ',)', ', )'], ['(', ')', ')'], preg_replace('/\s+/', ' ', $told));
    if (rtrim($plain, ';') !== $signature) {
        return "$name: the signature is not\n    $signature";
    }
    [$class, $method] = explode('::', $name);
    $calls = array_filter(array_slice($fences, 1), static fn(array $fence): bool => (bool) preg_match("/(->|$class::)$method\(/", $fence[2]));
    return $calls ? null : "$name: no example calls it";
}

function wrong_methods(string $root): iterable
{
    $sections = sections($root);
    $methods = iterator_to_array(methods());
    foreach ($methods as $name => $signature) {
        $count = count($sections[$name] ?? []);
        yield $count === 1 ? trouble($name, $signature, $sections[$name][0]) : "$name: $count sections";
    }
    foreach (array_diff_key($sections, $methods) as $name => $ignored) {
        yield "$name: there is no such method";
    }
}

/** Those of a class with a page of its own are on that page. */
function wrong_constants(string $root): iterable
{
    $pages = implode("\n", array_map(file_get_contents(...), glob("$root/docs/*.md")));
    foreach (classes() as $class) {
        foreach ($class->getReflectionConstants() as $constant) {
            $row = "| `{$class->getShortName()}::$constant->name` | `" . var_export($constant->getValue(), true) . '` |';
            yield str_contains($pages, $row) ? null : "docs: no row $row";
        }
    }
}

/** The codes that raise an exception of their own, from the table in the source, and the rows of docs/errors.md. */
function wrong_codes(string $root): iterable
{
    preg_match('/by_code\[\] = \{(.*?)\n\};/s', file_get_contents("$root/src/core/error.c"), $table);
    preg_match_all('/\{"(\w+)", B24_ERROR_(\w+)\}/', $table[1], $rows, PREG_SET_ORDER);
    $classes = ['AUTH' => 'Auth', 'ACCESS' => 'AccessDenied', 'NOT_FOUND' => 'NotFound', 'LIMIT' => 'Limit', 'VALIDATION' => 'Validation'];
    $source = array_column(array_map(static fn(array $row): array => [$row[1], $classes[$row[2]] . 'Exception'], $rows), 1, 0);
    preg_match_all('/^\| `(\w+)` \| `(\w+Exception)` \|/m', file_get_contents("$root/docs/errors.md"), $rows);
    $page = array_combine($rows[1], $rows[2]);
    foreach (array_diff_assoc($source, $page) as $code => $class) {
        yield "docs/errors.md: no row | `$code` | `$class` |";
    }
    foreach (array_diff_key($page, $source) as $code => $class) {
        yield "docs/errors.md: nothing in the source raises $class for $code";
    }
}

/** @return list<string> what links to the headings of a page end in */
function anchors(string $path): array
{
    preg_match_all('/^#+ (.+)$/m', preg_replace('/^```.*?^```$/ms', '', file_get_contents($path)), $found);
    return array_map(static fn(string $title): string => str_replace(' ', '-', preg_replace('/[^\w\s-]/u', '', strtolower($title))), $found[1]);
}

/** Pages that the two lists of them leave out. */
function wrong_lists(string $root): iterable
{
    foreach (Page::all($root) as $page) {
        foreach ($page->name === 'README' ? [] : ['README.md' => 'docs/', 'docs/README.md' => ''] as $list => $folder) {
            yield str_contains(file_get_contents("$root/$list"), "]($folder$page->name.md)") ? null : "$list: no link to $page->name.md";
        }
    }
}

/** Links between the pages, and to README.md. */
function wrong_links(string $root): iterable
{
    foreach (glob("$root/docs/*.md") as $path) {
        preg_match_all('/\]\((?!https?:)([^)#]*)#?([^)]*)\)/', file_get_contents($path), $found, PREG_SET_ORDER);
        foreach ($found as [, $file, $anchor]) {
            $target = $file === '' ? $path : dirname($path) . "/$file";
            $there = file_exists($target) && ($anchor === '' || in_array($anchor, anchors($target), true));
            yield $there ? null : 'docs/' . basename($path) . ": a link to $file#$anchor, which is not there";
        }
    }
}

$root = $argv[1];
$wrong = [];
foreach ([wrong_methods($root), wrong_constants($root), wrong_codes($root), wrong_lists($root), wrong_links($root)] as $found) {
    array_push($wrong, ...array_filter(iterator_to_array($found, false)));
}
echo $wrong ? implode("\n", $wrong) . "\n" : '';
exit($wrong ? 1 : 0);
