<?php
declare(strict_types=1);

namespace Portal\Crm\Controller;

use Portal\Rest\RestException;

/** The errors of the controllers. */
final class Failure
{
    private const TEXTS = [
        'NOT_FOUND' => 'Not found.',
        'ACCESS_DENIED' => 'Access denied.',
        'OWNER_NOT_FOUND' => 'Owner was not found',
        'WRONG_DATETIME_FORMAT' => 'Wrong datetime format',
        'CAN_NOT_UPDATE_COMPLETED_TODO' => 'Can not update completed todo',
        'ERROR_PARENT_ACTIVITY_RESTRICT' => 'Can not schedule an activity for a completed activity',
        'CAN_NOT_UPDATE_COLOR_COMPLETED_TODO' => 'Can not update the color of a completed todo',
        'CAN_NOT_UPDATE_WRONG_COLOR_TODO' => 'Wrong color',
        'CAN_NOT_UPDATE_RESPONSIBLE_USER_COMPLETED_TODO' => 'Can not update the responsible user of a completed todo',
        'INVALID_ARG_VALUE' => 'Parameter "%s" must be greater than 0',
        'ACTIVITY_IS_ALREADY_BOUND' => 'Activity is already bound to this item',
        'BINDING_NOT_FOUND' => 'Activity is not bound to this item',
        'LAST_BINDING_CANNOT_BE_DELETED' => 'The last binding cannot be deleted',
        'SOURCE_AND_TARGET_ENTITY_TYPES_ARE_NOT_EQUAL_ERROR' => 'Source and target entity types are not equal',
        'SOURCE_AND_TARGET_ENTITY_ID_ARE_EQUAL_ERROR' => 'Source and target entity ids are equal',
        'ERROR_WRONG_CONTEXT' => 'This method is available only in the context of an application',
        'ERROR_WRONG_APPLICATION' => 'The activity was created by another application',
        'WRONG_FIELD_VALUE' => 'Wrong value of field `%s`',
        'INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE' => 'An incoming activity can not be with a deadline',
        'CANT_CHANGE_PROVIDER_TYPE_ID' => 'The type of an activity cannot be changed',
        'ERROR_EMPTY_LAYOUT' => 'The layout must not be empty',
        'FIELD_IS_REQUIRED' => 'Field `%s` is required in `%s`',
        'FIELD_IS_REDUNDANT' => 'Field `%s` is redundant in `%s`',
        'ENUM_FIELD' => 'Field `%s` of `%s` must be one of: %s',
        'TOO_MANY_ITEMS' => 'Field `%s` of `%s` has more than %d items',
        'KEY_CONTAIN_WRONG_SYMBOLS' => 'Key `%s` of `%s` contains wrong symbols',
        'WRONG_LANG' => 'Language `%s` was not found',
        'UNSUITABLE_ACTIVITY_TYPE_ERROR' => 'This activity type is not supported for adding layout blocks',
        'REQUIRED_ARG_MISSING' => "Argument '%s' is required",
        'WRONG_TYPE_VALUE' => 'Wrong value of field `type`',
    ];

    public static function of(string $code, string|int ...$details): RestException
    {
        return new RestException($code, vsprintf(self::TEXTS[$code], $details));
    }

    public static function notFound(string $text): RestException
    {
        return new RestException('NOT_FOUND', $text);
    }

    /** An error object without a code. */
    public static function nameless(string $text): RestException
    {
        return new RestException('0', $text);
    }
}
