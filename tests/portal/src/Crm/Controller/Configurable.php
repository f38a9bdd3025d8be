<?php
declare(strict_types=1);

namespace Portal\Crm\Controller;

use Portal\Crm\Access;
use Portal\Crm\Activities;
use Portal\Crm\ActivityWriter;
use Portal\Crm\Layout\Layout;
use Portal\Crm\NewRow;
use Portal\Crm\Owner;
use Portal\Crm\Translation;
use Portal\Rest\Arguments;
use Portal\Rest\Call;

/** crm.activity.configurable.*: activities whose looks an application decides. */
final class Configurable
{
    private const PROVIDER = 6;
    private const ADD = ['ownerTypeId' => ['int'], 'ownerId' => ['int'], 'fields' => ['array'], 'layout' => ['array', []]];
    private const UPDATE = ['id' => ['int'], 'fields' => ['?array', null], 'layout' => ['?array', null]];

    public static function add(Call $call): array
    {
        $given = Arguments::of($call, self::ADD);
        $call->caller->isApplication() ?: throw Failure::of('ERROR_WRONG_CONTEXT');
        $fields = new ConfigurableFields($call, $given['fields']);
        $columns = $fields->columns([], false) + ['PROVIDER_ID' => ActivityWriter::CONFIGURABLE, 'PROVIDER_TYPE_ID' => 'CONFIGURABLE'];
        $columns += self::checked($given['layout']);
        $owner = new Owner($given['ownerTypeId'], $given['ownerId']);
        self::checkOwner($call, $owner);
        $rows = $call->portal->rows(Activities::entity());
        $id = $rows->add(NewRow::of($call->portal, $columns, self::PROVIDER, $owner));
        $rows->relate('bindings', $id, [$owner->row()]);
        Activity::find($call, $id)->keepExtras($call->caller->clientId, $fields->extras() + ['layout' => $given['layout']]);
        return ['activity' => ['id' => $id]];
    }

    public static function update(Call $call): array
    {
        $given = Arguments::of($call, self::UPDATE);
        $activity = self::find($call, $given['id']);
        [$app, $extras] = $activity->extras();
        $app === $call->caller->clientId ?: throw Failure::of('ERROR_WRONG_APPLICATION');
        $fields = new ConfigurableFields($call, $given['fields'] ?? []);
        $columns = $fields->columns($extras, NewRow::hasDeadline((string) $activity->row['DEADLINE']));
        $isSameType = ($columns['PROVIDER_TYPE_ID'] ?? $activity->row['PROVIDER_TYPE_ID']) === $activity->row['PROVIDER_TYPE_ID'];
        $isSameType ?: throw Failure::of('CANT_CHANGE_PROVIDER_TYPE_ID');
        $columns += $given['layout'] === null ? [] : self::checked($given['layout']);
        self::checkOwner($call, $activity->owner());
        $activity->change($columns);
        $activity->keepExtras($app, array_filter(['layout' => $given['layout']]) + $fields->extras() + $extras);
        return ['activity' => ['id' => $activity->id]];
    }

    public static function get(Call $call): array
    {
        $activity = self::find($call, Arguments::of($call, ['id' => ['int']])['id']);
        $access = new Access($call->portal);
        array_filter($activity->owners(), $access->mayRead(...)) ?: throw Failure::of('ACCESS_DENIED');
        [, $extras] = $activity->extras();
        $row = Activities::entity()->present($activity->row);
        return ['activity' => [
            'id' => $activity->id,
            'ownerTypeId' => $activity->owner()->type,
            'ownerId' => $activity->owner()->id,
            'fields' => [
                'typeId' => $row['PROVIDER_TYPE_ID'],
                'completed' => $activity->isCompleted(),
                'deadline' => NewRow::hasDeadline((string) $activity->row['DEADLINE']) ? $row['DEADLINE'] : null,
                'pingOffsets' => $extras['pingOffsets'] ?? [],
                'isIncomingChannel' => $extras['isIncomingChannel'] ?? false,
                'responsibleId' => (int) $row['RESPONSIBLE_ID'],
                'badgeCode' => $extras['badgeCode'] ?? '',
                'originatorId' => $row['ORIGINATOR_ID'],
                'originId' => $row['ORIGIN_ID'],
            ],
            'layout' => $extras['layout'] ?? self::plain($row['SUBJECT']),
        ]];
    }

    private static function find(Call $call, int $id): Activity
    {
        $activity = Activity::find($call, $id);
        $activity->isOf(ActivityWriter::CONFIGURABLE) ?: throw Failure::of('NOT_FOUND');
        $call->caller->isApplication() ?: throw Failure::of('ERROR_WRONG_CONTEXT');
        return $activity;
    }

    private static function checkOwner(Call $call, Owner $owner): void
    {
        $access = new Access($call->portal);
        $access->exists($owner) ?: throw Failure::of('OWNER_NOT_FOUND');
        $access->mayChange($owner) ?: throw Failure::of('ACCESS_DENIED');
    }

    /** @return array{SUBJECT: string} */
    private static function checked(array $layout): array
    {
        $layout !== [] ?: throw Failure::of('ERROR_EMPTY_LAYOUT');
        Layout::check($layout, 'Layout');
        $title = $layout['header']['title'];
        return ['SUBJECT' => Translation::shown(is_array($title) ? $title : (string) $title)];
    }

    /** The looks of an activity that no application made. */
    private static function plain(string $title): array
    {
        return ['icon' => ['code' => 'task'], 'header' => ['title' => $title], 'body' => ['logo' => ['code' => 'task']]];
    }
}
