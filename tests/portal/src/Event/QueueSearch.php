<?php
declare(strict_types=1);

namespace Portal\Event;

/** filter and order of event.offline.get and list. Unlike those of the CRM, they refuse what they do not know. */
final class QueueSearch
{
    public const FIELDS = ['ID', 'TIMESTAMP_X', 'EVENT_NAME', 'MESSAGE_ID', 'PROCESS_ID', 'ERROR'];
    private const OPERATIONS = ['', '=', '>', '<', '>=', '<=', '@', '%'];

    /** @var list<array{string, string, string}> operation, field, value */
    private array $conditions = [];
    /** @var array<string, string> */
    private array $order = [];

    /** @param list<string> $fields */
    public function __construct(mixed $filter, mixed $order, array $fields)
    {
        is_array($filter) ?: throw Check::argument('The filter is not an array.', 'filter');
        is_array($order) ?: throw Check::argument('The order is not an array.', 'order');
        foreach ($filter as $key => $value) {
            preg_match('/^(\W*)(.*)$/s', strtoupper((string) $key), $match);
            in_array($match[2], $fields, true) ?: throw Check::argument("Filter field not allowed: $match[2]", 'filter');
            in_array($match[1], self::OPERATIONS, true) ?: throw Check::argument("Filter operation not allowed: $match[1]", 'filter');
            is_scalar($value) ?: throw Check::argument("The value of an argument '$key' has an invalid type", (string) $key);
            $this->conditions[] = [$match[1], $match[2], (string) $value];
        }
        foreach ($order as $key => $direction) {
            $field = strtoupper((string) $key);
            in_array($field, $fields, true) ?: throw Check::argument("Order field not allowed: $field", 'order');
            $this->order[$field] = strtoupper(Check::text($direction));
            in_array($this->order[$field], ['ASC', 'DESC'], true) ?: throw Check::argument('Order direction should be one of {ASC|DESC}', 'order');
        }
    }

    /** @return array<int, array> under their keys */
    public function in(array $rows): array
    {
        $found = array_filter($rows, $this->fits(...));
        uasort($found, $this->compare(...));
        return $found;
    }

    private function fits(array $row): bool
    {
        foreach ($this->conditions as [$operation, $field, $value]) {
            $order = self::value($field, $row[$field]) <=> self::value($field, $value);
            $holds = match ($operation) {
                '', '=', '@' => $order === 0,
                '>' => $order > 0,
                '<' => $order < 0,
                '>=' => $order >= 0,
                '<=' => $order <= 0,
                '%' => stripos($row[$field], $value) !== false,
            };
            if (!$holds) {
                return false;
            }
        }
        return true;
    }

    private function compare(array $one, array $other): int
    {
        foreach ($this->order as $field => $direction) {
            $order = self::value($field, $one[$field]) <=> self::value($field, $other[$field]);
            if ($order !== 0) {
                return $direction === 'ASC' ? $order : -$order;
            }
        }
        return (int) $one['ID'] <=> (int) $other['ID'];
    }

    private static function value(string $field, string $text): int|string
    {
        return match ($field) {
            'ID', 'ERROR' => (int) $text,
            'TIMESTAMP_X' => (int) strtotime($text),
            default => "t$text", // so that texts of digits compare as texts
        };
    }
}
