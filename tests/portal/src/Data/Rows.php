<?php
declare(strict_types=1);

namespace Portal\Data;

use Portal\Crm\Query;

/** The records of one kind, wherever they come from. Rows are as stored: strings and nulls. */
interface Rows
{
    public function count(Query $query): int;

    /** @return list<array<string, ?string>> */
    public function page(Query $query, int $offset, int $limit): array;

    /** @return ?array<string, ?string> */
    public function find(int $id): ?array;

    /** Adds a record under the next free id and returns that. */
    public function add(array $row): int;

    public function change(int $id, array $changes): void;

    public function delete(int $id): void;

    /** A generated record turns up under this id. */
    public function appear(int $id): void;

    /**
     * What belongs to activities: bindings, communications or files.
     *
     * @param list<int> $ids
     * @return array<int, list<array>> by activity
     */
    public function related(string $table, array $ids): array;

    /** @param list<array> $rows */
    public function relate(string $table, int $id, array $rows): void;
}
