<?php
declare(strict_types=1);

namespace Portal\Control;

use Portal\Data\Rows;

/** Changes to the activities that happen between two list pages: {after_pages, delete: [ids], insert: [ids]}. */
final class Mutations
{
    public static function row(array $given): array
    {
        $ids = [...($given['delete'] ?? []), ...($given['insert'] ?? [])];
        if (!is_int($given['after_pages'] ?? null) || array_filter($ids, static fn(mixed $id): bool => !is_int($id) || $id < 1)) {
            throw new \InvalidArgumentException('mutation: {after_pages: number, delete: [ids], insert: [ids]}');
        }
        return $given + ['delete' => [], 'insert' => []];
    }

    /** Applies what is due before the page about to be executed, and forgets it. */
    public static function apply(array &$state, Rows $activities): void
    {
        $due = static fn(array $mutation): bool => $mutation['after_pages'] < $state['counters']['pages'];
        foreach (array_filter($state['mutations'], $due) as $number => $mutation) {
            array_map($activities->delete(...), $mutation['delete']);
            array_map($activities->appear(...), $mutation['insert']);
            unset($state['mutations'][$number]);
        }
    }
}
