<?php
declare(strict_types=1);

namespace Portal\State;

/** Counts during one request; added to the shared counters in one go. */
final class Tally
{
    private array $counted = [];

    public function add(string $counter, int $amount = 1): void
    {
        $this->counted[$counter] = ($this->counted[$counter] ?? 0) + $amount;
    }

    /** For the counters that are maps: methods and executed. */
    public function addTo(string $counter, string $key): void
    {
        $this->counted[$counter][$key] = ($this->counted[$counter][$key] ?? 0) + 1;
    }

    public function flush(array &$state): void
    {
        foreach ($this->counted as $counter => $amount) {
            $total = &$state['counters'][$counter];
            $total = is_array($amount) ? self::sum($total, $amount) : $total + $amount;
            unset($total);
        }
        $this->counted = [];
    }

    private static function sum(array $total, array $more): array
    {
        foreach ($more as $key => $amount) {
            $total[$key] = ($total[$key] ?? 0) + $amount;
        }
        return $total;
    }
}
