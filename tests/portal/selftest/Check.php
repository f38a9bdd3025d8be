<?php
declare(strict_types=1);

namespace Portal\Selftest;

/** Counts what holds and tells what does not. */
final class Check
{
    public int $passed = 0;
    public int $failed = 0;
    public string $prefix = '';

    public function same(mixed $expected, mixed $actual, string $what): void
    {
        $this->true($expected === $actual, $what, static fn(): string =>
            '    expected ' . self::text($expected) . "\n    got      " . self::text($actual) . "\n");
    }

    public function true(bool $holds, string $what, ?callable $more = null): void
    {
        if ($holds) {
            $this->passed++;
            return;
        }
        $this->failed++;
        echo "FAILED {$this->prefix}$what\n", $more ? $more() : '';
    }

    /** @param callable(): void $case */
    public function run(string $name, callable $case): void
    {
        $this->prefix = "$name: ";
        try {
            $case();
        } catch (\Throwable $error) {
            $this->true(false, get_class($error) . ' ' . $error->getMessage() . "\n" . $error->getTraceAsString());
        }
    }

    private static function text(mixed $value): string
    {
        $text = json_encode($value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION | JSON_PARTIAL_OUTPUT_ON_ERROR);
        return strlen($text) > 700 ? substr($text, 0, 700) . '…' : $text;
    }
}
