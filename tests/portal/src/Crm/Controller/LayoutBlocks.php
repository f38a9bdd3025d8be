<?php
declare(strict_types=1);

namespace Portal\Crm\Controller;

use Portal\Crm\Access;
use Portal\Crm\ActivityWriter;
use Portal\Crm\Layout\Layout;
use Portal\Crm\Owner;
use Portal\Rest\Arguments;
use Portal\Rest\Call;

/** crm.activity.layout.blocks.*: what an application adds to an activity of whatever origin. Each sees its own only. */
final class LayoutBlocks
{
    private const ACTIVITY = ['entityTypeId' => ['int'], 'entityId' => ['int'], 'activityId' => ['int']];

    public static function set(Call $call): array
    {
        $given = Arguments::of($call, self::ACTIVITY + ['layout' => ['array', []]]);
        $activity = self::find($call, $given, true);
        Layout::check($given['layout'], 'RestAppLayout');
        $activity->keepLayouts([$call->caller->clientId => $given['layout']] + $activity->layouts());
        return ['success' => true];
    }

    public static function get(Call $call): array
    {
        $activity = self::find($call, Arguments::of($call, self::ACTIVITY), false);
        return ['layout' => $activity->layouts()[$call->caller->clientId] ?? null];
    }

    public static function delete(Call $call): array
    {
        $activity = self::find($call, Arguments::of($call, self::ACTIVITY), true);
        $layouts = $activity->layouts();
        isset($layouts[$call->caller->clientId]) ?: throw Failure::of('NOT_FOUND');
        $activity->keepLayouts(array_diff_key($layouts, [$call->caller->clientId => []]));
        return ['success' => true];
    }

    private static function find(Call $call, array $given, bool $toChange): Activity
    {
        $call->caller->isApplication() ?: throw Failure::of('ERROR_WRONG_CONTEXT');
        $owner = new Owner($given['entityTypeId'], $given['entityId']);
        $owner->isPossible() ?: throw Failure::of('OWNER_NOT_FOUND');
        $activity = Activity::find($call, $given['activityId']);
        $activity->isBoundTo($owner) ?: throw Failure::of('NOT_FOUND');
        $access = new Access($call->portal);
        $access->mayRead($owner) && (!$toChange || $access->mayChange($owner)) ?: throw Failure::of('ACCESS_DENIED');
        !$activity->isOf(ActivityWriter::CONFIGURABLE) ?: throw Failure::of('UNSUITABLE_ACTIVITY_TYPE_ERROR');
        return $activity;
    }
}
