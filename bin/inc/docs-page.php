<?php
declare(strict_types=1);

/** A page of docs/: its blocks of code as one program, whose lines are those of the page. */
final class Page
{
    /** bin/check-moving runs it */
    private const GUIDES = ['moving-from-crest'];

    /** @param array<int, array{code: string, output: string}> $blocks by the line that they begin at */
    private function __construct(public readonly string $name, public readonly array $blocks, private readonly array $lines)
    {
    }

    public static function read(string $path): self
    {
        $lines = file($path, FILE_IGNORE_NEW_LINES);
        return new self(basename($path, '.md'), iterator_to_array(self::find(self::fences($lines))), $lines);
    }

    /** @return list<self> those with code, but for guides that have a check of their own */
    public static function all(string $root): array
    {
        $pages = array_map(self::read(...), glob("$root/docs/*.md"));
        return array_values(array_filter($pages, static fn(self $page): bool => $page->blocks && !in_array($page->name, self::GUIDES, true)));
    }

    /** Each block is announced by its line, in characters that nothing else prints. */
    public function program(): string
    {
        $program = array_fill(1, count($this->lines), '');
        foreach ($this->blocks as $line => $block) {
            $program[$line - 1] = "echo \"\\x01$line\\x02\";";
            foreach (explode("\n", $block['code']) as $number => $code) {
                $program[$line + $number] = $code;
            }
        }
        $program[1] = '<?php declare(strict_types=1);';
        return implode("\n", $program) . "\n";
    }

    /** @return array<int, string> by line of the block: what it should not have printed */
    public function differences(string $output): array
    {
        preg_match_all('/\x01(\d+)\x02([^\x01]*)/', $output, $found);
        $printed = array_combine($found[1], array_map(rtrim(...), $found[2]));
        $before = trim((string) strstr("$output\1", "\1", true));
        $wrong = $before === '' ? [] : [1 => $before];
        foreach ($this->blocks as $line => $block) {
            if (!isset($printed[$line])) {
                $wrong[$line] = 'did not run';
            } elseif ($printed[$line] !== $block['output']) {
                $wrong[$line] = "printed\n$printed[$line]\ninstead of\n$block[output]";
            }
        }
        return $wrong;
    }

    /** Every fenced block: [line, language, text]; the line is that of its first line. */
    public static function fences(array $lines): array
    {
        $fences = [];
        $open = null;
        foreach ($lines as $number => $line) {
            if ($open === null && preg_match('/^```(\w*)/', $line, $match)) {
                $open = [$number + 2, $match[1], []];
            } elseif ($open !== null && $line === '```') {
                $fences[] = [$open[0], $open[1], implode("\n", $open[2])];
                $open = null;
            } elseif ($open !== null) {
                $open[2][] = $line;
            }
        }
        return $fences;
    }

    private static function find(array $fences): iterable
    {
        foreach ($fences as $index => [$line, $language, $text]) {
            if ($language === 'php' && !str_starts_with($text, 'public ')) {
                [$at, $next, $output] = $fences[$index + 1] ?? [0, '', ''];
                $follows = $next === 'text' && $at === $line + substr_count($text, "\n") + 4;
                yield $line => ['code' => $text, 'output' => $follows ? rtrim($output) : ''];
            }
        }
    }
}
