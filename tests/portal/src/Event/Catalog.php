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

    /** method => event */
    public const CAUSES = [
        'crm.activity.add' => 'ONCRMACTIVITYADD',
        'crm.activity.update' => 'ONCRMACTIVITYUPDATE',
        'crm.activity.delete' => 'ONCRMACTIVITYDELETE',
        'crm.activity.todo.add' => 'ONCRMACTIVITYADD',
        'crm.activity.todo.update' => 'ONCRMACTIVITYUPDATE',
        'crm.activity.todo.updateDeadline' => 'ONCRMACTIVITYUPDATE',
        'crm.activity.todo.updateDescription' => 'ONCRMACTIVITYUPDATE',
        'crm.activity.todo.updateColor' => 'ONCRMACTIVITYUPDATE',
        'crm.activity.todo.updateResponsibleUser' => 'ONCRMACTIVITYUPDATE',
        'crm.activity.configurable.add' => 'ONCRMACTIVITYADD',
        'crm.activity.configurable.update' => 'ONCRMACTIVITYUPDATE',
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
