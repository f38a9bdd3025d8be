<?php
declare(strict_types=1);

namespace Portal\Data;

use Portal\Crm\Condition;
use Portal\Crm\Entity;
use Portal\Crm\Query;

/** Records in the database. */
final class StoredRows implements Rows
{
    /** Mixes ids so that equal sort keys come in another order on every page. */
    private const SHUFFLE = '(a.ID * 2654435761 + %d * 40503) %% 1000003';

    private readonly string $columns;

    public function __construct(
        public readonly Database $database,
        public readonly Entity $entity,
        private readonly array $settings,
    ) {
        $this->columns = 'a.' . implode(', a.', array_keys($entity->columns));
    }

    public function count(Query $query): int
    {
        [$from, $values] = $this->from($query, $this->entity->table);
        return (int) $this->database->value("SELECT COUNT(*) $from", $values);
    }

    public function page(Query $query, int $offset, int $limit): array
    {
        [$from, $values] = $this->from($query, $this->entity->table);
        $order = $this->order($query, $offset);
        return $this->database->all("SELECT $this->columns $from $order LIMIT ? OFFSET ?", [...$values, $limit, $offset]);
    }

    public function find(int $id): ?array
    {
        return $this->database->all("SELECT $this->columns FROM {$this->entity->table} a WHERE ID = ?", [$id])[0] ?? null;
    }

    public function add(array $row): int
    {
        return $this->database->insert($this->entity->table, $row);
    }

    public function change(int $id, array $changes): void
    {
        $set = implode(', ', array_map(static fn(string $column): string => "$column = ?", array_keys($changes)));
        $this->database->execute("UPDATE {$this->entity->table} SET $set WHERE ID = ?", [...array_values($changes), $id]);
    }

    public function delete(int $id): void
    {
        $this->database->execute("DELETE FROM {$this->entity->table} WHERE ID = ?", [$id]);
        foreach (array_keys(Database::RELATED) as $table) {
            $this->relate($table, $id, []);
        }
    }

    public function appear(int $id): void
    {
        (new Seeder($this->database, $this->settings['seed']))->activity($id, $id);
    }

    public function related(string $table, array $ids): array
    {
        $found = [];
        $marks = implode(', ', array_fill(0, count($ids), '?'));
        foreach ($this->database->all("SELECT * FROM $table WHERE ACTIVITY_ID IN ($marks) ORDER BY ID", $ids) as $row) {
            $found[(int) $row['ACTIVITY_ID']][] = $row;
        }
        return $found;
    }

    public function relate(string $table, int $id, array $rows): void
    {
        $this->database->execute("DELETE FROM $table WHERE ACTIVITY_ID = ?", [$id]);
        foreach ($rows as $row) {
            $this->database->insert($table, ['ACTIVITY_ID' => $id] + $row);
        }
    }

    /**
     * @param list<int> $ids
     * @return list<array<string, ?string>>
     */
    public function many(array $ids): array
    {
        $marks = implode(', ', array_fill(0, count($ids), '?'));
        return $this->database->all("SELECT $this->columns FROM {$this->entity->table} a WHERE ID IN ($marks)", $ids);
    }

    /**
     * @param list<int> $ids
     * @return list<int> those of them that are stored
     */
    public function existing(array $ids): array
    {
        return array_map(intval(...), array_column($this->many($ids), 'ID'));
    }

    /** @return list<int> the ids of the records that fit, in ascending order */
    public function ids(Query $query): array
    {
        [$from, $values] = $this->from($query, $this->entity->table);
        return $this->database->integers("SELECT a.ID $from ORDER BY a.ID", $values);
    }

    /** @return list<int> the numbers of the prototypes that fit */
    public function prototypes(Query $query): array
    {
        [$from, $values] = $this->from($query, $this->entity->table . '_prototypes');
        return $this->database->integers("SELECT a.ID $from ORDER BY a.ID", $values);
    }

    /** @return array{string, list<mixed>} */
    private function from(Query $query, string $table): array
    {
        $values = [];
        $join = $this->join($query->bindings, $values);
        $conditions = array_map(function (Condition $condition) use (&$values): string {
            [$sql, $more] = SqlCondition::of($condition, "a.$condition->field", $this->settings['like_negation']);
            array_push($values, ...$more);
            return $sql;
        }, $query->conditions);
        return ["FROM $table a $join WHERE " . implode(' AND ', $conditions ?: ['1']), $values];
    }

    /** A record bound to several of the wanted owners comes once for each of them. */
    private function join(array $bindings, array &$values): string
    {
        $pairs = array_map(static function (array $pair) use (&$values): string {
            [$type, $owner] = $pair;
            array_push($values, ...($owner === null ? [$type] : [$type, $owner]));
            return '(b.OWNER_TYPE_ID = ?' . ($owner === null ? '' : ' AND b.OWNER_ID = ?') . ')';
        }, $bindings);
        return $pairs ? 'JOIN bindings b ON b.ACTIVITY_ID = a.ID AND (' . implode(' OR ', $pairs) . ')' : '';
    }

    private function order(Query $query, int $offset): string
    {
        $keys = array_map(static fn(array $key): string => "a.$key[0] $key[1]", $query->order);
        if ($this->settings['ties'] === 'shuffle' && $keys) {
            $keys[] = sprintf(self::SHUFFLE, $offset);
        }
        return $keys ? 'ORDER BY ' . implode(', ', $keys) : '';
    }
}
