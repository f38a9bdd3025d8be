<?php
declare(strict_types=1);

namespace Portal\Data;

use Portal\Crm\Condition;
use Portal\Crm\Query;
use Portal\Rest\RestException;

/**
 * Any number of records that are stored nowhere: record n is a copy of prototype n mod 120 with the id, subject and
 * times of its own. What is written is stored above them (records changed or added) or beside them (ids deleted).
 * Filters on ids and on whatever the prototypes tell are answered by arithmetic; others are refused.
 */
final class SyntheticRows implements Rows
{
    /** Columns the prototypes cannot tell, because every record has its own. */
    private const OWN = ['SUBJECT', 'TITLE', 'CREATED', 'LAST_UPDATED', 'START_TIME', 'END_TIME', 'DEADLINE', 'DATE_CREATE', 'DATE_MODIFY'];

    /** Orders that are the order of the ids. */
    private const LIKE_ID = ['ID', 'CREATED', 'START_TIME', 'DATE_CREATE'];

    private readonly string $table;
    private readonly Database $database;
    private ?array $prototypes = null;

    public function __construct(private readonly Grid $grid, private readonly StoredRows $above)
    {
        $this->table = $above->entity->table;
        $this->database = $above->database;
    }

    public function count(Query $query): int
    {
        return $this->select($query)->count();
    }

    public function page(Query $query, int $offset, int $limit): array
    {
        [$field, $direction] = $query->order[0] ?? ['ID', 'ASC'];
        in_array($field, self::LIKE_ID, true) ?: throw self::unsupported("order by $field");
        $ids = $this->select($query)->ids($offset, $limit, $direction === 'ASC');
        $stored = array_column($this->above->many($ids), null, 'ID');
        return array_map(fn(int $id): array => $stored[$id] ?? $this->synthetic($id), $ids);
    }

    public function find(int $id): ?array
    {
        $gone = !$this->grid->has($id) || in_array($id, $this->tombstones(), true);
        return $this->above->find($id) ?? ($gone ? null : $this->synthetic($id));
    }

    public function add(array $row): int
    {
        return $this->above->add($row);
    }

    public function change(int $id, array $changes): void
    {
        $this->raise($id);
        $this->above->change($id, $changes);
    }

    public function delete(int $id): void
    {
        $this->above->delete($id);
        if ($this->grid->has($id)) {
            $this->database->insert('tombstones', ['NAME' => $this->table, 'ID' => $id]);
        }
    }

    public function appear(int $id): void
    {
        $this->database->execute('DELETE FROM tombstones WHERE NAME = ? AND ID = ?', [$this->table, $id]);
        if (!$this->grid->has($id)) {
            $this->raise($id);
        }
    }

    public function related(string $table, array $ids): array
    {
        $stored = array_flip($this->above->existing($ids));
        $found = $this->above->related($table, array_keys($stored));
        foreach (array_diff($ids, array_keys($stored)) as $id) {
            $found[$id] = array_map(static fn(array $row): array => ['ACTIVITY_ID' => $id] + $row, $this->ofPrototype($table, $id));
        }
        return $found;
    }

    public function relate(string $table, int $id, array $rows): void
    {
        $this->raise($id);
        $this->above->relate($table, $id, $rows);
    }

    private function select(Query $query): Selection
    {
        $query->bindings === [] ?: throw self::unsupported('filter by BINDINGS');
        [$onId, $onOther] = [[], []];
        foreach ($query->conditions as $condition) {
            in_array($condition->field, self::OWN, true) ? throw self::unsupported("filter by $condition->field") : null;
            $condition->field === 'ID' ? $onId[] = $condition : $onOther[] = $condition;
        }
        $ids = array_reduce($onId, static fn(IdSet $set, Condition $condition): IdSet => $set->and(IdSet::of($condition)), IdSet::all());
        $hidden = array_filter([...$this->above->ids(new Query([])), ...$this->tombstones()], $this->grid->has(...));
        return new Selection(
            $this->grid,
            array_values(array_filter(array_map(fn(array $ids): ?array => $this->grid->span(...$ids), $ids->intervals))),
            $onOther ? $this->above->prototypes(new Query($onOther)) : range(0, Seeder::PROTOTYPES - 1),
            array_map($this->grid->number(...), $hidden),
            $this->above->ids(new Query($query->conditions)),
        );
    }

    /** @return list<int> */
    private function tombstones(): array
    {
        return $this->database->integers('SELECT ID FROM tombstones WHERE NAME = ?', [$this->table]);
    }

    private function synthetic(int $id): array
    {
        $this->prototypes ??= $this->database->all("SELECT * FROM {$this->table}_prototypes ORDER BY ID");
        $number = max(0, $this->grid->number($id));
        $row = array_intersect_key($this->prototypes[$number % Seeder::PROTOTYPES], $this->above->entity->columns);
        $created = date('Y-m-d H:i:s', ActivityFactory::created($number));
        $own = array_fill_keys(self::OWN, $created);
        $own = [
            'SUBJECT' => isset($row['SUBJECT']) ? "$row[SUBJECT] #$id" : '',
            'TITLE' => "Deal #$id",
            'DEADLINE' => max($created, (string) ($row['DEADLINE'] ?? '')),
        ] + $own;
        return array_replace($row, ['ID' => (string) $id], array_intersect_key($own, $row));
    }

    /** Makes a synthetic record a stored one, so that it can be changed. */
    private function raise(int $id): void
    {
        if ($this->above->find($id) !== null) {
            return;
        }
        $this->above->add($this->synthetic($id));
        $bare = static fn(array $row): array => array_diff_key($row, ['ID' => '', 'ACTIVITY_ID' => '']);
        foreach (['bindings', 'communications', 'files'] as $table) {
            $this->above->relate($table, $id, array_map($bare, $this->ofPrototype($table, $id)));
        }
    }

    private function ofPrototype(string $table, int $id): array
    {
        $prototype = Seeder::prototypeId(max(0, $this->grid->number($id)) % Seeder::PROTOTYPES);
        return $this->above->related($table, [$prototype])[$prototype] ?? [];
    }

    private static function unsupported(string $what): RestException
    {
        return new RestException('SYNTHETIC_UNSUPPORTED', "Synthetic rows cannot answer: $what. Start the portal with --rows.");
    }
}
