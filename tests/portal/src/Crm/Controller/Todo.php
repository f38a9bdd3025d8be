<?php
declare(strict_types=1);

namespace Portal\Crm\Controller;

use Portal\Crm\Access;
use Portal\Crm\Activities;
use Portal\Crm\Input;
use Portal\Crm\NewRow;
use Portal\Crm\Owner;
use Portal\Rest\Arguments;
use Portal\Rest\Call;

/** crm.activity.todo.*: universal activities. */
final class Todo
{
    private const PROVIDER = 'CRM_TODO';
    private const TYPE = 6;
    private const BBCODE = 2;
    private const COLORS = ['1', '2', '3', '4', '5', '6', '7'];

    private const OWNER = ['ownerTypeId' => ['int'], 'ownerId' => ['int']];
    private const ID = ['id' => ['int']] + self::OWNER;
    private const CONTENT = [
        'deadline' => ['string'], 'title' => ['string', null], 'description' => ['string', ''], 'responsibleId' => ['?int', null],
        'parentActivityId' => ['?int', null], 'pingOffsets' => ['array', null], 'colorId' => ['?string', null],
    ];

    public static function add(Call $call): array
    {
        $given = Arguments::of($call, self::OWNER + self::CONTENT);
        $owner = self::owner($given);
        $columns = self::columns($given);
        $parent = self::parent($call, $given);
        $access = new Access($call->portal);
        $access->exists($owner) ?: throw Failure::of('NOT_FOUND');
        $access->mayChange($owner) ?: throw Failure::of('ACCESS_DENIED');
        $columns += [
            'SUBJECT' => '', 'PROVIDER_ID' => self::PROVIDER, 'PROVIDER_TYPE_ID' => 'TODO', 'DESCRIPTION_TYPE' => self::BBCODE,
            'PROVIDER_PARAMS' => json_encode(self::params($given)),
        ];
        $rows = $call->portal->rows(Activities::entity());
        $id = $rows->add(NewRow::of($call->portal, $columns, self::TYPE, $owner));
        $rows->relate('bindings', $id, array_map(static fn(Owner $one): array => $one->row(), $parent?->owners() ?: [$owner]));
        return ['id' => $id];
    }

    /** Whoever leaves out the description empties it. */
    public static function update(Call $call): array
    {
        $given = Arguments::of($call, self::ID + self::CONTENT);
        $todo = self::find($call, $given);
        $columns = self::columns($given);
        self::parent($call, $given);
        $params = self::params($given) + (array) json_decode((string) $todo->row['PROVIDER_PARAMS'], true);
        return self::save($call, $given, $todo, $columns + ['PROVIDER_PARAMS' => json_encode($params)], 'CAN_NOT_UPDATE_COMPLETED_TODO');
    }

    public static function updateDeadline(Call $call): array
    {
        $given = Arguments::of($call, self::ID + ['value' => ['string']]);
        $todo = self::find($call, $given);
        return self::save($call, $given, $todo, self::times($given['value']), 'CAN_NOT_UPDATE_COMPLETED_TODO');
    }

    public static function updateDescription(Call $call): array
    {
        $given = Arguments::of($call, self::ID + ['value' => ['string']]);
        $todo = self::find($call, $given);
        return self::save($call, $given, $todo, ['DESCRIPTION' => $given['value']], 'CAN_NOT_UPDATE_COMPLETED_TODO');
    }

    public static function updateColor(Call $call): array
    {
        $given = Arguments::of($call, self::ID + ['colorId' => ['string']]);
        $todo = self::find($call, $given);
        in_array($given['colorId'], self::COLORS, true) ?: throw Failure::of('CAN_NOT_UPDATE_WRONG_COLOR_TODO');
        $params = ['colorId' => $given['colorId']] + (array) json_decode((string) $todo->row['PROVIDER_PARAMS'], true);
        return self::save($call, $given, $todo, ['PROVIDER_PARAMS' => json_encode($params)], 'CAN_NOT_UPDATE_COLOR_COMPLETED_TODO');
    }

    public static function updateResponsibleUser(Call $call): array
    {
        $given = Arguments::of($call, self::ID + ['responsibleId' => ['int']]);
        $todo = self::find($call, $given);
        $given['responsibleId'] > 0 ?: throw Failure::of('INVALID_ARG_VALUE', 'responsibleId');
        $columns = ['RESPONSIBLE_ID' => $given['responsibleId']];
        return self::save($call, $given, $todo, $columns, 'CAN_NOT_UPDATE_RESPONSIBLE_USER_COMPLETED_TODO');
    }

    private static function owner(array $given): Owner
    {
        $owner = new Owner($given['ownerTypeId'], $given['ownerId']);
        return $owner->isPossible() ? $owner : throw Failure::of('OWNER_NOT_FOUND');
    }

    private static function find(Call $call, array $given): Activity
    {
        $owner = self::owner($given);
        $todo = Activity::find($call, $given['id']);
        return $todo->isOf(self::PROVIDER) && $todo->isBoundTo($owner) ? $todo : throw Failure::of('NOT_FOUND');
    }

    /** Nothing can be planned after an activity that is done. */
    private static function parent(Call $call, array $given): ?Activity
    {
        $parent = $given['parentActivityId'] ? Activity::find($call, $given['parentActivityId']) : null;
        return $parent?->isCompleted() ? throw Failure::of('ERROR_PARENT_ACTIVITY_RESTRICT') : $parent;
    }

    private static function columns(array $given): array
    {
        $columns = ['SUBJECT' => $given['title'], 'RESPONSIBLE_ID' => $given['responsibleId'], 'ASSOCIATED_ENTITY_ID' => $given['parentActivityId']];
        $kept = array_filter($columns, static fn(mixed $value): bool => $value !== null && $value !== 0);
        return self::times($given['deadline']) + $kept + ['DESCRIPTION' => $given['description']];
    }

    private static function times(string $deadline): array
    {
        $time = Input::time($deadline) ?: throw Failure::of('WRONG_DATETIME_FORMAT');
        return ['DEADLINE' => $time, 'START_TIME' => $time, 'END_TIME' => $time];
    }

    /** @return array{colorId?: string, pingOffsets?: list<int>} */
    private static function params(array $given): array
    {
        $color = in_array($given['colorId'], self::COLORS, true) ? $given['colorId'] : null;
        $offsets = $given['pingOffsets'] === null ? null : array_map(intval(...), array_values($given['pingOffsets']));
        return array_filter(['colorId' => $color, 'pingOffsets' => $offsets], static fn(mixed $value): bool => $value !== null);
    }

    /** @return array{id: int} */
    private static function save(Call $call, array $given, Activity $todo, array $columns, string $completed): array
    {
        (new Access($call->portal))->mayChange(self::owner($given)) ?: throw Failure::of('ACCESS_DENIED');
        !$todo->isCompleted() ?: throw Failure::of($completed);
        $todo->change($columns);
        return ['id' => $todo->id];
    }
}
