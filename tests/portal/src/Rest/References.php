<?php
declare(strict_types=1);

namespace Portal\Rest;

/** $result[command][row][FIELD] in the parameters of a batch command: replaced just before the command runs. */
final class References
{
    private const PATTERN = '/\$(result|next|total|time|error)(\S*)/i';

    /** @param array<string, array> $roots what the commands so far brought: result, next, total, time, error */
    public function __construct(private readonly array $roots)
    {
    }

    /** Values only, at every depth; a key is never looked at. */
    public function resolve(mixed $value): mixed
    {
        return match (true) {
            is_array($value) => array_map($this->resolve(...), $value),
            is_string($value) => $this->text($value),
            default => $value,
        };
    }

    private function text(string $text): mixed
    {
        preg_match_all(self::PATTERN, $text, $matches, PREG_SET_ORDER);
        foreach ($matches as [$match, $root, $tail]) {
            if (!preg_match_all('/\[([^\]]+)\]/', $tail, $components)) {
                continue;
            }
            $found = $this->walk($root, $components[1]);
            if ($match === $text) {
                return $found;
            }
            if (is_string($found) || is_int($found) || is_float($found)) {
                $text = str_replace($match, (string) $found, $text);
            }
        }
        return $text;
    }

    /**
     * The walk stops at the first component that does not exist, or is null, and what was reached so far is the
     * value: a reference to row 49 of a page with 3 rows is the page itself. A digit picks a character of a string.
     *
     * @param list<string> $components
     */
    private function walk(string $root, array $components): mixed
    {
        $reached = $this->roots[$root] ?? null; // the letter case counts here, though the pattern ignores it
        foreach ($components as $component) {
            if (!isset($reached[$component])) {
                break;
            }
            $reached = $reached[$component];
        }
        return $reached;
    }
}
