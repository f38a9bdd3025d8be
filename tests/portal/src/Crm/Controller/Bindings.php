<?php
declare(strict_types=1);

namespace Portal\Crm\Controller;

use Portal\Crm\Access;
use Portal\Crm\Owner;
use Portal\Rest\Arguments;
use Portal\Rest\Call;

/** crm.activity.binding.*: which records an activity belongs to. */
final class Bindings
{
    private const MOST = 100;
    private const ONE = ['activityId' => ['int'], 'entityTypeId' => ['int'], 'entityId' => ['int']];
    private const MOVE = [
        'activityId' => ['int'], 'sourceEntityTypeId' => ['int'], 'sourceEntityId' => ['int'], 'targetEntityTypeId' => ['int'],
        'targetEntityId' => ['int'],
    ];

    public static function add(Call $call): bool
    {
        [$activity, $owner] = self::one($call);
        $owners = $activity->owners();
        !$activity->isBoundTo($owner) ?: throw Failure::of('ACTIVITY_IS_ALREADY_BOUND');
        count($owners) < self::MOST ?: throw Failure::nameless('Too many bindings');
        $activity->bind([...$owners, $owner]);
        return true;
    }

    public static function delete(Call $call): bool
    {
        [$activity, $owner] = self::one($call);
        $activity->isBoundTo($owner) ?: throw Failure::of('BINDING_NOT_FOUND');
        $others = array_values(array_filter($activity->owners(), static fn(Owner $one): bool => $one != $owner));
        $activity->bind($others ?: throw Failure::of('LAST_BINDING_CANNOT_BE_DELETED'));
        return true;
    }

    public static function list(Call $call): array
    {
        $activity = Activity::find($call, Arguments::of($call, ['activityId' => ['int']])['activityId']);
        $readable = array_filter($activity->owners(), (new Access($call->portal))->mayRead(...));
        return array_map(static fn(Owner $owner): array => ['entityTypeId' => $owner->type, 'entityId' => $owner->id], array_values($readable));
    }

    public static function move(Call $call): bool
    {
        [$id, $sourceType, $sourceId, $targetType, $targetId] = array_values(Arguments::of($call, self::MOVE));
        $activity = Activity::find($call, $id);
        [$source, $target] = [new Owner($sourceType, $sourceId), new Owner($targetType, $targetId)];
        self::check($call, $source);
        self::check($call, $target);
        $sourceType === $targetType ?: throw Failure::of('SOURCE_AND_TARGET_ENTITY_TYPES_ARE_NOT_EQUAL_ERROR');
        $sourceId !== $targetId ?: throw Failure::of('SOURCE_AND_TARGET_ENTITY_ID_ARE_EQUAL_ERROR');
        $activity->isBoundTo($source) ?: throw Failure::of('BINDING_NOT_FOUND');
        !$activity->isBoundTo($target) ?: throw Failure::of('ACTIVITY_IS_ALREADY_BOUND');
        $activity->bind(array_map(static fn(Owner $one): Owner => $one == $source ? $target : $one, $activity->owners()));
        return true;
    }

    /** @return array{Activity, Owner} */
    private static function one(Call $call): array
    {
        [$id, $type, $ownerId] = array_values(Arguments::of($call, self::ONE));
        $activity = Activity::find($call, $id);
        $owner = new Owner($type, $ownerId);
        self::check($call, $owner);
        return [$activity, $owner];
    }

    private static function check(Call $call, Owner $owner): void
    {
        $access = new Access($call->portal);
        $access->exists($owner) ?: throw Failure::of('OWNER_NOT_FOUND');
        $access->mayChange($owner) ?: throw Failure::of('ACCESS_DENIED');
    }
}
