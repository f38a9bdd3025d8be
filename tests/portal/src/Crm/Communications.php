<?php
declare(strict_types=1);

namespace Portal\Crm;

use Portal\Portal;
use Portal\Rest\RestException;

/** The communications given for an activity: completed, checked, and what they bind the activity to. */
final class Communications
{
    private const ENTITIES = [1 => 'LEAD', 2 => 'DEAL', 3 => 'CONTACT', 4 => 'COMPANY'];
    private const NAMELESS = [
        'HONORIFIC' => '', 'NAME' => '', 'SECOND_NAME' => '', 'LAST_NAME' => '', 'COMPANY_TITLE' => '', 'COMPANY_ID' => '0',
    ];

    /** @param list<array> $rows as stored */
    private function __construct(public readonly array $rows)
    {
    }

    /** @param array{int, int} $owner type and id, 0 when there is none */
    public static function of(mixed $given, array $owner, string $channel, bool $emptyValues): self
    {
        $rows = [];
        foreach (is_array($given) ? array_filter($given, is_array(...)) : [] as $one) {
            $value = trim((string) ($one['VALUE'] ?? ''));
            $entity = [intval($one['ENTITY_TYPE_ID'] ?? 0), intval($one['ENTITY_ID'] ?? 0)];
            [$type, $id] = $entity[0] > 0 && $entity[1] > 0 ? $entity : $owner;
            if ($value !== '' || $emptyValues) {
                $rows[] = [
                    'TYPE' => (string) ($one['TYPE'] ?? '') ?: $channel, 'VALUE' => $value, 'ENTITY_ID' => $id,
                    'ENTITY_TYPE_ID' => $type, 'ENTITY_SETTINGS' => json_encode(self::NAMELESS),
                ];
            }
        }
        return new self($rows);
    }

    public function check(Portal $portal): void
    {
        foreach ($this->rows as ['ENTITY_TYPE_ID' => $type, 'ENTITY_ID' => $id]) {
            if ($type > 0 && !isset(self::ENTITIES[$type])) {
                throw RestException::crm("Entity type '$type' is not supported in current context");
            }
            if ($type > 0 && !(new Access($portal))->exists(new Owner($type, $id))) {
                throw RestException::crm("Could not find '" . self::ENTITIES[$type] . "' with ID: $id");
            }
        }
    }

    /**
     * @param array{int, int} $owner
     * @return list<array{OWNER_TYPE_ID: int, OWNER_ID: int}>
     */
    public function bindings(array $owner): array
    {
        $pairs = [$owner, ...array_map(static fn(array $row): array => [$row['ENTITY_TYPE_ID'], $row['ENTITY_ID']], $this->rows)];
        $pairs = array_filter($pairs, static fn(array $pair): bool => $pair[0] > 0 && $pair[1] > 0);
        $bindings = array_map(static fn(array $pair): array => ['OWNER_TYPE_ID' => $pair[0], 'OWNER_ID' => $pair[1]], $pairs);
        return array_values(array_unique($bindings, SORT_REGULAR));
    }
}
