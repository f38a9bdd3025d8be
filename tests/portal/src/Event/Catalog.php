<?php
declare(strict_types=1);

namespace Portal\Event;

use Portal\Rest\Caller;

/** The events there are, and which methods cause them. */
final class Catalog
{
    public const OFFLINE_NOTICE = 'ONOFFLINEEVENT';
    public const TEST = 'ONAPPTEST';

    private const BASIC = ['ONAPPINSTALL', 'ONAPPUPDATE', 'ONAPPUNINSTALL', self::TEST, self::OFFLINE_NOTICE];
    private const CRM = [
        'ONCRMLEADADD', 'ONCRMLEADUPDATE', 'ONCRMLEADDELETE', 'ONCRMDEALADD', 'ONCRMDEALUPDATE', 'ONCRMDEALDELETE',
        'ONCRMACTIVITYADD', 'ONCRMACTIVITYUPDATE', 'ONCRMACTIVITYDELETE', 'ONCRMTIMELINEITEMACTION',
    ];

    /** method => event; the last part of the name is enough to tell where the activity's ID is found. */
    public const CAUSES = [
        'crm.activity.add' => 'ONCRMACTIVITYADD',
        'crm.activity.update' => 'ONCRMACTIVITYUPDATE',
        'crm.activity.delete' => 'ONCRMACTIVITYDELETE',
    ];

    /** @return array<string, list<string>> by scope; that of every application is '' */
    public static function all(): array
    {
        return ['' => self::BASIC, 'crm' => self::CRM];
    }

    /** @return list<string> */
    public static function of(Caller $caller): array
    {
        $scopes = array_filter(array_keys(self::all()), static fn(string $scope): bool => $scope === '' || $caller->has($scope));
        return array_merge(...array_map(static fn(string $scope): array => self::all()[$scope], array_values($scopes)));
    }
}
