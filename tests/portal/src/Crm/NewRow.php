<?php
declare(strict_types=1);

namespace Portal\Crm;

use Portal\Portal;
use Portal\Rest\Auth;

/** A new activity's row: what was given, and what the portal puts where nothing was. */
final class NewRow
{
    private const NO_DEADLINE = '9999-12-31 00:00:00';
    private const WITH_DEADLINE = [1, 2]; // meetings and calls: when they start

    public static function of(Portal $portal, array $columns, int $type, Owner $owner): array
    {
        $now = $portal->time();
        $start = $columns['START_TIME'] ?? $now;
        $responsible = ($columns['RESPONSIBLE_ID'] ?? 0) > 0 ? $columns['RESPONSIBLE_ID'] : self::responsible($portal, $owner);
        $completed = $columns['COMPLETED'] ?? 'N';
        return ['TYPE_ID' => $type, 'RESPONSIBLE_ID' => $responsible] + $owner->row() + $columns + [
            'PROVIDER_ID' => '', 'PROVIDER_TYPE_ID' => '', 'ASSOCIATED_ENTITY_ID' => 0, 'START_TIME' => $start,
            'END_TIME' => $start, 'CREATED' => $now, 'LAST_UPDATED' => $now,
            'DEADLINE' => in_array($type, self::WITH_DEADLINE, true) ? $start : self::NO_DEADLINE,
            'COMPLETED' => $completed, 'STATUS' => $completed === 'Y' ? 2 : 1, 'PRIORITY' => 1, 'NOTIFY_TYPE' => 0, 'NOTIFY_VALUE' => 0,
            'DESCRIPTION' => '', 'DESCRIPTION_TYPE' => 1, 'DIRECTION' => 0, 'LOCATION' => '', 'SETTINGS' => '[]', 'PROVIDER_PARAMS' => '[]',
            'AUTHOR_ID' => Auth::USER_ID, 'EDITOR_ID' => Auth::USER_ID, 'RESULT_MARK' => 0, 'RESULT_STATUS' => 0, 'RESULT_STREAM' => 0,
            'AUTOCOMPLETE_RULE' => 0, 'IS_INCOMING_CHANNEL' => 'N',
        ];
    }

    public static function hasDeadline(string $deadline): bool
    {
        return $deadline !== self::NO_DEADLINE;
    }

    /** The owner's responsible user where the portal knows one, else whoever calls. */
    private static function responsible(Portal $portal, Owner $owner): int
    {
        $deal = $owner->type === Owner::DEAL ? $portal->rows(Deals::entity())->find($owner->id) : null;
        return (int) ($deal['ASSIGNED_BY_ID'] ?? 0) ?: Auth::USER_ID;
    }
}
