<?php
declare(strict_types=1);

namespace Portal\Crm;

/** A kind of CRM record: its table, the types of its columns, and how a row of strings looks in an answer. */
final class Entity
{
    private const ZONE = '+03:00';

    /** @var array<string, list<string>> kind => columns */
    private readonly array $byKind;

    /**
     * @param array<string, string> $columns column => type, in the order of a row
     * @param array<string, string> $filterOnly columns that can be filtered and sorted by but are not in a row
     * @param array<string, string> $order the order when none is asked for
     */
    public function __construct(
        public readonly string $table,
        public readonly array $columns,
        public readonly array $filterOnly,
        public readonly array $order,
    ) {
        $byKind = [];
        foreach ($columns as $column => $type) {
            $byKind[self::kindOf($type)][] = $column;
        }
        $this->byKind = $byKind;
    }

    /** @return array<string, string> */
    public function filterable(): array
    {
        return $this->columns + $this->filterOnly;
    }

    /** int, double, datetime, object or string; null for what is no column */
    public function kind(string $column): ?string
    {
        $type = $this->filterable()[$column] ?? null;
        return $type === null ? null : self::kindOf($type);
    }

    public function isInteger(string $column): bool
    {
        return ($this->filterable()[$column] ?? null) === 'integer';
    }

    /** A stored row as it is answered: ISO dates, decoded objects, and everything else a string or null. */
    public function present(array $row): array
    {
        foreach ($this->byKind['datetime'] as $column) {
            $row[$column] = self::iso($row[$column]);
        }
        foreach ($this->byKind['object'] ?? [] as $column) {
            $row[$column] = $row[$column] === '[]' ? [] : json_decode((string) $row[$column], true) ?? false;
        }
        foreach ($this->byKind['double'] ?? [] as $column) {
            $row[$column] = $row[$column] === null ? null : sprintf('%.2F', $row[$column]);
        }
        return $row;
    }

    private static function iso(?string $time): string
    {
        return $time === null || $time === '' ? '' : substr_replace($time, 'T', 10, 1) . self::ZONE;
    }

    private static function kindOf(string $type): string
    {
        return match (true) {
            $type === 'integer', $type === 'user', str_starts_with($type, 'crm_enum_') => 'int',
            in_array($type, ['double', 'datetime', 'object'], true) => $type,
            default => 'string',
        };
    }
}
