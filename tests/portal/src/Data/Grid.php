<?php
declare(strict_types=1);

namespace Portal\Data;

/** The ids of synthetic records: first, first + step, … They are also numbered from 0, which is what is calculated with. */
final class Grid
{
    public readonly int $last;

    public function __construct(public readonly int $first, public readonly int $step, public readonly int $count)
    {
        $this->last = $first + ($count - 1) * $step;
    }

    public function id(int $number): int
    {
        return $this->first + $number * $this->step;
    }

    /** The number of the highest grid id up to this id; -1 below the first. */
    public function number(int $id): int
    {
        if ($id < $this->first) {
            return -1;
        }
        return intdiv(min($id, $this->last) - $this->first, $this->step);
    }

    public function has(int $id): bool
    {
        return $id >= $this->first && $id <= $this->last && ($id - $this->first) % $this->step === 0;
    }

    /**
     * The numbers of the grid ids inside an interval of ids.
     *
     * @return ?array{int, int}
     */
    public function span(int $low, int $high): ?array
    {
        $from = $low <= $this->first ? 0 : $this->number($low - 1) + 1;
        $to = $this->number($high);
        return $from <= $to ? [$from, $to] : null;
    }
}
