<?php
declare(strict_types=1);

namespace Portal\Crm;

/** What a list call asks for: conditions, bindings and order. What the portal does not know is already gone. */
final class Query
{
    /**
     * @param list<Condition> $conditions all of them must hold
     * @param list<array{int, ?int}> $bindings pairs of owner type and owner id, one of them must be bound; none: any
     * @param list<array{string, string}> $order field and ASC or DESC
     */
    public function __construct(
        public readonly array $conditions,
        public readonly array $bindings = [],
        public readonly array $order = [],
    ) {
    }

    public static function of(array $filter, array $order, Entity $entity, string $cast): self
    {
        $conditions = [];
        foreach ($filter as $key => $value) {
            $conditions[] = Condition::of((string) $key, $value, $entity, $cast);
        }
        return new self(
            array_values(array_filter($conditions)),
            self::bindings($filter['BINDINGS'] ?? null),
            self::order($order ?: $entity->order, $entity),
        );
    }

    /** Pairs without an owner type are skipped, and so is anything that is not a list of pairs. */
    private static function bindings(mixed $pairs): array
    {
        $bindings = [];
        foreach (is_array($pairs) ? $pairs : [] as $pair) {
            if (is_array($pair) && intval($pair['OWNER_TYPE_ID'] ?? 0) > 0) {
                $owner = intval($pair['OWNER_ID'] ?? 0);
                $bindings[] = [intval($pair['OWNER_TYPE_ID']), $owner > 0 ? $owner : null];
            }
        }
        return $bindings;
    }

    /** Unknown keys are ignored; a direction that is not ASC is DESC. */
    private static function order(array $wanted, Entity $entity): array
    {
        $order = [];
        foreach ($wanted as $field => $direction) {
            $field = strtoupper((string) $field);
            if ($entity->kind($field) !== null) {
                $order[] = [$field, is_string($direction) && strtoupper($direction) === 'ASC' ? 'ASC' : 'DESC'];
            }
        }
        return $order;
    }
}
