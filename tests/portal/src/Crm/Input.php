<?php
declare(strict_types=1);

namespace Portal\Crm;

/** Activity fields as they are sent, turned into columns. What cannot be set is dropped without a word. */
final class Input
{
    /** Columns the portal derives itself. */
    private const DERIVED = ['DEADLINE'];

    /**
     * @param string ...$barred flags of the fields that may not be set
     * @return array<string, mixed>
     */
    public static function columns(array $fields, string ...$barred): array
    {
        $entity = Activities::entity();
        $barred = [...Fields::flagged('activity_fields', ...$barred), ...self::DERIVED];
        $columns = [];
        foreach (array_diff_key(array_intersect_key($fields, $entity->columns), array_flip($barred)) as $column => $value) {
            $value = $column === 'COMPLETED' ? self::flag($value) : self::value($value, $entity->kind($column));
            if ($value !== false) {
                $columns[$column] = $value;
            }
        }
        return $columns;
    }

    private static function flag(mixed $value): string
    {
        return $value === 'Y' || (is_numeric($value) && $value > 0) ? 'Y' : 'N';
    }

    /** False: the field is dropped. */
    private static function value(mixed $value, string $kind): mixed
    {
        return match (true) {
            $kind === 'object' => is_array($value) ? json_encode($value) : false,
            is_array($value) => false,
            $kind === 'int' => intval($value),
            $kind === 'double' => $value === null || $value === '' ? null : (float) $value,
            $kind === 'datetime' => self::time($value),
            $value === null => null,
            default => is_bool($value) ? ($value ? '1' : '') : (string) $value,
        };
    }

    /** False: what is no time. */
    public static function time(mixed $value): string|false
    {
        $time = is_string($value) && $value !== '' ? strtotime($value) : false;
        return $time === false ? false : date('Y-m-d H:i:s', $time);
    }
}
