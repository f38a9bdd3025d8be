<?php
declare(strict_types=1);

namespace Portal\Crm;

/** One condition of a filter: `!>=FIELD` => value, taken apart. */
final class Condition
{
    /** [!][+][operator]FIELD */
    private const KEY = '/^(!?)(\+?)(>=|>|<=|<|@|=%|%=|%|\?|\*=|\*%|\*|=|)(.*)$/s';
    private const LIKE = ['%', '=%', '%=', '?', '*', '*%'];

    /** @param non-empty-list<mixed> $values */
    private function __construct(
        public readonly string $field,
        public readonly string $kind,
        public readonly string $operator,
        public readonly bool $negated,
        public readonly bool $orNull,
        public readonly array $values,
    ) {
    }

    /** Null when the portal drops the condition: unknown field (the letter case counts), or an empty array as value. */
    public static function of(string $key, mixed $value, Entity $entity, string $cast): ?self
    {
        preg_match(self::KEY, $key, $match);
        [, $not, $orNull, $operator, $field] = $match;
        $kind = $entity->kind($field);
        if ($kind === null) {
            return null;
        }
        if ($cast === 'new' && $entity->isInteger($field) && in_array($operator, ['>', '>=', '<', '<='], true)) {
            $value = (int) $value; // of an array: 1, or 0 when it is empty
        }
        $values = is_array($value) ? array_values($value) : [$value];
        $operator = self::effective($operator, $kind);
        return $values ? new self($field, $kind, $operator, $not !== '', $orNull !== '', $values) : null;
    }

    public function isLike(): bool
    {
        return in_array($this->operator, self::LIKE, true);
    }

    /** The values as the column's type reads them. False: a date that is none. */
    public function typed(): array
    {
        return array_map(fn(mixed $value): mixed => match ($this->kind) {
            'int' => intval($value),
            'double' => is_array($value) ? (float) (bool) $value : (float) strtr((string) $value, ',', '.'),
            'datetime' => self::date($value),
            default => is_array($value) ? 'Array' : (string) $value,
        }, $this->values);
    }

    private static function effective(string $operator, string $kind): string
    {
        $text = $kind === 'string' || $kind === 'object';
        return match (true) {
            $operator === '', $operator === '*=' => '=',
            !$text && in_array($operator, self::LIKE, true) => '=',
            $kind === 'datetime' && $operator === '@' => '=',
            default => $operator,
        };
    }

    private static function date(mixed $value): string|false
    {
        $time = is_string($value) && $value !== '' ? strtotime($value) : false;
        return $time === false ? false : date('Y-m-d H:i:s', $time);
    }
}
