<?php
declare(strict_types=1);

namespace Portal\Data;

/**
 * The ids a query on synthetic records finds, without looking at the records: the grid ids in some spans whose
 * prototypes fit, less some, plus some extra ones. Counting and seeking take arithmetic, not time.
 */
final class Selection
{
    /** @var array<int, true> */
    private readonly array $fits;
    /** @var list<int> how many of the prototypes below this one fit */
    private readonly array $below;
    /** @var array<int, true> */
    private readonly array $without;

    /**
     * @param list<array{int, int}> $spans grid numbers, disjoint and ascending
     * @param list<int> $prototypes the numbers of those that fit
     * @param list<int> $without grid numbers
     * @param list<int> $extra ids, ascending
     */
    public function __construct(
        private readonly Grid $grid,
        private readonly array $spans,
        array $prototypes,
        array $without,
        private readonly array $extra,
    ) {
        $this->fits = array_fill_keys($prototypes, true);
        $below = [0];
        for ($number = 0; $number < Seeder::PROTOTYPES; $number++) {
            $below[] = $below[$number] + (isset($this->fits[$number]) ? 1 : 0);
        }
        $this->below = $below;
        $this->without = array_fill_keys(array_filter($without, $this->matches(...)), true);
    }

    public function count(): int
    {
        return $this->rank(PHP_INT_MAX);
    }

    /** @return list<int> */
    public function ids(int $offset, int $limit, bool $ascending): array
    {
        $start = $this->start($offset, $ascending);
        $ids = [];
        foreach ($start === null ? [] : $this->walk($start, $ascending) as $id) {
            $ids[] = $id;
            if (count($ids) === $limit) {
                break;
            }
        }
        $extra = array_filter($this->extra, static fn(int $id): bool => $start !== null && ($ascending ? $id >= $start : $id <= $start));
        $ids = [...$ids, ...$extra];
        $ascending ? sort($ids) : rsort($ids);
        return array_slice($ids, 0, $limit);
    }

    /** The id at an offset: the lowest one up to which enough ids are found. */
    private function start(int $offset, bool $ascending): ?int
    {
        if ($offset === 0) {
            return $ascending ? PHP_INT_MIN : PHP_INT_MAX;
        }
        $count = $this->count();
        $wanted = $ascending ? $offset + 1 : $count - $offset;
        if ($wanted < 1 || $wanted > $count) {
            return null;
        }
        $low = min([$this->grid->first, ...$this->extra]);
        $high = max([$this->grid->last, ...$this->extra]);
        while ($low < $high) {
            $middle = intdiv($low + $high, 2);
            $this->rank($middle) >= $wanted ? $high = $middle : $low = $middle + 1;
        }
        return $low;
    }

    /** How many of the found ids are not above this one. */
    private function rank(int $id): int
    {
        $number = $this->grid->number($id);
        $rank = 0;
        foreach ($this->spans as [$from, $to]) {
            if ($from <= $number) {
                $rank += $this->fitting(min($to, $number)) - $this->fitting($from - 1);
            }
        }
        $rank -= count(array_filter(array_keys($this->without), static fn(int $without): bool => $without <= $number));
        return $rank + count(array_filter($this->extra, static fn(int $extra): bool => $extra <= $id));
    }

    /** How many grid numbers from 0 to this one have a prototype that fits. */
    private function fitting(int $number): int
    {
        $periods = intdiv($number + 1, Seeder::PROTOTYPES);
        return $periods * $this->below[Seeder::PROTOTYPES] + $this->below[($number + 1) % Seeder::PROTOTYPES];
    }

    /** @return iterable<int> grid ids */
    private function walk(int $start, bool $ascending): iterable
    {
        if (!$this->fits) {
            return;
        }
        foreach ($ascending ? $this->spans : array_reverse($this->spans) as [$from, $to]) {
            $from = $ascending ? max($from, $start <= $this->grid->first ? 0 : $this->grid->number($start - 1) + 1) : $from;
            $to = $ascending ? $to : min($to, $this->grid->number($start));
            for ($number = $ascending ? $from : $to; $from <= $number && $number <= $to; $number += $ascending ? 1 : -1) {
                if (isset($this->fits[$number % Seeder::PROTOTYPES]) && !isset($this->without[$number])) {
                    yield $this->grid->id($number);
                }
            }
        }
    }

    private function matches(int $number): bool
    {
        if (!isset($this->fits[$number % Seeder::PROTOTYPES])) {
            return false;
        }
        foreach ($this->spans as [$from, $to]) {
            if ($from <= $number && $number <= $to) {
                return true;
            }
        }
        return false;
    }
}
