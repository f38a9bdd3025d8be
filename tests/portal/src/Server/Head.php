<?php
declare(strict_types=1);

namespace Portal\Server;

/** The head of an HTTP/1.1 message: first line and header lines. */
final class Head
{
    /** @param list<array{string, string}> $headers */
    private function __construct(public readonly string $first, private readonly array $headers)
    {
    }

    public static function parse(string $text): self
    {
        $lines = explode("\r\n", $text);
        $first = array_shift($lines);
        return new self($first, array_map(static function (string $line): array {
            [$name, $value] = explode(':', $line, 2) + [1 => ''];
            return [$name, trim($value)];
        }, $lines));
    }

    public function get(string $wanted): ?string
    {
        foreach ($this->headers as [$name, $value]) {
            if (strcasecmp($name, $wanted) === 0) {
                return $value;
            }
        }
        return null;
    }

    public function without(string ...$names): self
    {
        $names = array_map('strtolower', $names);
        $kept = static fn(array $header): bool => !in_array(strtolower($header[0]), $names, true);
        return new self($this->first, array_values(array_filter($this->headers, $kept)));
    }

    public function with(string $name, string $value): self
    {
        return new self($this->first, [...$this->without($name)->headers, [$name, $value]]);
    }

    public function text(): string
    {
        $text = $this->first . "\r\n";
        foreach ($this->headers as [$name, $value]) {
            $text .= "$name: $value\r\n";
        }
        return $text . "\r\n";
    }
}
