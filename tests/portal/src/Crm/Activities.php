<?php
declare(strict_types=1);

namespace Portal\Crm;

use Portal\Rest\Call;
use Portal\Rest\RestException;

/** crm.activity.*: the classic methods that read. Those that write are in ActivityWriter. */
final class Activities
{
    /** The order of the keys in a row. */
    private const ROW = [
        'ID', 'OWNER_ID', 'OWNER_TYPE_ID', 'TYPE_ID', 'PROVIDER_ID', 'PROVIDER_TYPE_ID', 'PROVIDER_GROUP_ID', 'ASSOCIATED_ENTITY_ID',
        'SUBJECT', 'CREATED', 'LAST_UPDATED', 'START_TIME', 'END_TIME', 'DEADLINE', 'COMPLETED', 'STATUS', 'RESPONSIBLE_ID', 'PRIORITY',
        'NOTIFY_TYPE', 'NOTIFY_VALUE', 'DESCRIPTION', 'DESCRIPTION_TYPE', 'DIRECTION', 'LOCATION', 'SETTINGS', 'ORIGINATOR_ID',
        'ORIGIN_ID', 'AUTHOR_ID', 'EDITOR_ID', 'PROVIDER_PARAMS', 'PROVIDER_DATA', 'RESULT_MARK', 'RESULT_VALUE', 'RESULT_SUM',
        'RESULT_CURRENCY_ID', 'RESULT_STATUS', 'RESULT_STREAM', 'RESULT_SOURCE_ID', 'AUTOCOMPLETE_RULE',
    ];

    /** What `select` calls the files. */
    private const FILES = ['FILES', 'STORAGE_ELEMENT_IDS', 'WEBDAV_ELEMENTS'];

    private static ?Entity $entity = null;

    public static function entity(): Entity
    {
        if (self::$entity === null) {
            $types = array_map(static fn(array $row): string => $row[0], Fields::table('activity_fields'));
            $columns = array_replace(array_flip(self::ROW), array_intersect_key($types, array_flip(self::ROW)));
            self::$entity = new Entity('activities', $columns, ['IS_INCOMING_CHANNEL' => 'char'], ['START_TIME' => 'ASC']);
        }
        return self::$entity;
    }

    public static function fields(Call $call): array
    {
        return Fields::describe('activity_fields');
    }

    public static function communicationFields(Call $call): array
    {
        return Fields::describe('communication_fields');
    }

    public static function list(Call $call): array
    {
        $entity = self::entity();
        $columns = ClassicList::selection($call, $entity, ['COMMUNICATIONS', ...self::FILES]);
        [$rows, $paging] = ClassicList::page($call, $entity);
        $source = $call->portal->rows($entity);
        $ids = array_map(intval(...), array_column($rows, 'ID'));
        $rows = array_map(static fn(array $row): array => array_intersect_key($row, $columns), $rows);
        if (isset($columns['COMMUNICATIONS'])) {
            $rows = self::withCommunications($rows, $source->related('communications', $ids));
        }
        if (array_intersect_key($columns, array_flip(self::FILES))) {
            $rows = self::withFiles($call, $rows, $source->related('files', $ids));
        }
        return $rows + $paging;
    }

    public static function get(Call $call): array
    {
        $rows = $call->portal->rows(self::entity());
        $id = $call->id();
        $row = $rows->find($id) ?? throw RestException::crm('Activity is not found');
        (new Access($call->portal))->mayRead(Owner::ofRow($row)) ?: throw RestException::crm('Access denied.');
        if ($row['PROVIDER_ID'] === ActivityWriter::CONFIGURABLE) {
            throw RestException::crm('Use crm.activity.configurable.get for this activity provider');
        }
        return self::withFiles($call, [self::entity()->present($row)], $rows->related('files', [$id]))[0];
    }

    public static function add(Call $call): int
    {
        return (new ActivityWriter($call))->add();
    }

    public static function update(Call $call): bool
    {
        return (new ActivityWriter($call))->update();
    }

    public static function delete(Call $call): bool
    {
        return (new ActivityWriter($call))->delete();
    }

    /** @param array<int, list<array>> $communications by activity */
    private static function withCommunications(array $rows, array $communications): array
    {
        return array_map(static function (array $row) use ($communications): array {
            $row['COMMUNICATIONS'] = array_map(self::communication(...), $communications[(int) $row['ID']] ?? []);
            return $row;
        }, $rows);
    }

    /**
     * A row without files has no key FILES at all.
     *
     * @param array<int, list<array>> $files by activity
     */
    private static function withFiles(Call $call, array $rows, array $files): array
    {
        return array_map(static function (array $row) use ($call, $files): array {
            $own = $files[(int) $row['ID']] ?? [];
            return $own ? $row + ['FILES' => array_map(static fn(array $file): array => Files::told($call, $file), $own)] : $row;
        }, $rows);
    }

    private static function communication(array $stored): array
    {
        $columns = array_flip(['ID', 'TYPE', 'VALUE', 'ENTITY_ID', 'ENTITY_TYPE_ID']);
        return array_replace($columns, array_intersect_key($stored, $columns))
            + ['ENTITY_SETTINGS' => json_decode($stored['ENTITY_SETTINGS'], true)];
    }
}
