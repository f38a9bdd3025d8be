<?php
declare(strict_types=1);

namespace Portal\Data;

use Portal\Crm\Condition;

/** A set of ids as disjoint intervals in ascending order. */
final class IdSet
{
    /** @param list<array{int, int}> $intervals */
    private function __construct(public readonly array $intervals)
    {
    }

    public static function all(): self
    {
        return new self([[PHP_INT_MIN, PHP_INT_MAX]]);
    }

    public static function of(Condition $condition): self
    {
        $intervals = [];
        foreach ($condition->typed() as $id) {
            $intervals[] = match ($condition->operator) {
                '>' => [$id + 1, PHP_INT_MAX],
                '>=' => [$id, PHP_INT_MAX],
                '<' => [PHP_INT_MIN, $id - 1],
                '<=' => [PHP_INT_MIN, $id],
                default => [$id, $id],
            };
        }
        $set = new self(self::merged($intervals));
        return $condition->negated ? $set->complement() : $set;
    }

    public function and(self $other): self
    {
        $common = [];
        foreach ($this->intervals as [$low, $high]) {
            foreach ($other->intervals as [$otherLow, $otherHigh]) {
                if (max($low, $otherLow) <= min($high, $otherHigh)) {
                    $common[] = [max($low, $otherLow), min($high, $otherHigh)];
                }
            }
        }
        return new self($common);
    }

    private function complement(): self
    {
        $gaps = [];
        $from = PHP_INT_MIN;
        foreach ($this->intervals as [$low, $high]) {
            if ($low > $from) {
                $gaps[] = [$from, $low - 1];
            }
            if ($high === PHP_INT_MAX) {
                return new self($gaps);
            }
            $from = $high + 1;
        }
        return new self([...$gaps, [$from, PHP_INT_MAX]]);
    }

    private static function merged(array $intervals): array
    {
        sort($intervals);
        $merged = [];
        foreach ($intervals as [$low, $high]) {
            $last = array_key_last($merged);
            if ($last !== null && $low <= $merged[$last][1]) {
                $merged[$last][1] = max($merged[$last][1], $high);
            } else {
                $merged[] = [$low, $high];
            }
        }
        return $merged;
    }
}
