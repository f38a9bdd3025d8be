<?php
declare(strict_types=1);

namespace Portal\Data;

use Portal\Crm\Condition;

/** A condition as SQL, with the portal's own ideas of NULL, zero and the empty string. */
final class SqlCondition
{
    /** What `+` and the operators with an equals sign take for nothing. */
    private const NOTHING = ['int' => '0', 'double' => '0', 'string' => "''", 'object' => "''"];

    private array $values = [];

    private function __construct(
        private readonly Condition $condition,
        private readonly string $column,
        private readonly bool $likeNegation,
    ) {
    }

    /** @return array{string, list<mixed>} */
    public static function of(Condition $condition, string $column, bool $likeNegation): array
    {
        $sql = new self($condition, $column, $likeNegation);
        return [$sql->text(), $sql->values];
    }

    private function text(): string
    {
        if ($this->condition->operator === '@') {
            return $this->in();
        }
        $one = $this->condition->isLike() ? $this->like(...) : $this->compare(...);
        $parts = array_map($one, $this->condition->typed());
        return '(' . implode($this->condition->negated ? ' AND ' : ' OR ', $parts) . ')';
    }

    private function in(): string
    {
        $this->values = $this->condition->typed();
        $marks = implode(', ', array_fill(0, count($this->values), '?'));
        return $this->column . ($this->condition->negated ? ' NOT' : '') . " IN ($marks)";
    }

    private function compare(mixed $value): string
    {
        if ($value === false) {
            return $this->column . ($this->condition->negated ? ' IS NOT NULL' : ' IS NULL');
        }
        $this->values[] = $value;
        $plain = "$this->column {$this->condition->operator} ?";
        $nothing = in_array($value, [0, 0.0, ''], true) && str_contains($this->condition->operator, '=');
        $sql = match (true) {
            $nothing && $this->condition->negated => "($this->column IS NOT NULL AND NOT ($plain))",
            $nothing => "($this->column IS NULL OR $plain)",
            $this->condition->negated => "($this->column IS NULL OR NOT ($plain))",
            default => $plain,
        };
        return $this->condition->orNull ? "($sql OR " . $this->isNothing() . ')' : $sql;
    }

    private function isNothing(): string
    {
        $nothing = self::NOTHING[$this->condition->kind] ?? null;
        return "$this->column IS NULL" . ($nothing === null ? '' : " OR $this->column = $nothing");
    }

    /** One build of the portal ignores a negation here, another one does not; a switch decides. */
    private function like(string $value): string
    {
        if (in_array($this->condition->operator, ['=%', '%='], true)) {
            $this->values[] = $value;
            $sql = "$this->column LIKE ?";
        } elseif ($value === '') {
            $sql = $this->column;
        } else {
            $this->values[] = '%' . preg_replace('/[!_%]/', '!$0', $value) . '%';
            $sql = "$this->column LIKE ? ESCAPE '!'";
        }
        $negated = $this->condition->negated && $this->likeNegation;
        return $negated ? "($this->column IS NULL OR NOT ($sql))" : $sql;
    }
}
