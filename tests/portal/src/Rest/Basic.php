<?php
declare(strict_types=1);

namespace Portal\Rest;

/** The methods every portal has. */
final class Basic
{
    public static function scope(Call $call): array
    {
        return Methods::scopes();
    }

    public static function methods(Call $call): array
    {
        $scope = $call->params['SCOPE'] ?? $call->params['scope'] ?? null;
        return Methods::names(is_string($scope) ? $scope : null);
    }

    public static function appInfo(Call $call): array
    {
        return $call->caller->isApplication() ? self::application($call) : ['SCOPE' => Methods::scopes(), 'LICENSE' => 'ru_enterprise'];
    }

    public static function profile(Call $call): array
    {
        return [
            'ID' => (string) Auth::USER_ID,
            'ADMIN' => true,
            'NAME' => 'Анна',
            'LAST_NAME' => 'Петрова',
            'PERSONAL_GENDER' => 'F',
            'TIME_ZONE' => '',
            'TIME_ZONE_OFFSET' => 0,
        ];
    }

    public static function currentUser(Call $call): array
    {
        return [
            'ID' => (string) Auth::USER_ID,
            'XML_ID' => null,
            'ACTIVE' => true,
            'NAME' => 'Анна',
            'LAST_NAME' => 'Петрова',
            'EMAIL' => 'anna@example.com',
            'IS_ONLINE' => 'Y',
            'USER_TYPE' => 'employee',
            'UF_DEPARTMENT' => [1],
        ];
    }

    private static function application(Call $call): array
    {
        return [
            'ID' => $call->caller->number,
            'CODE' => $call->caller->clientId,
            'VERSION' => 1,
            'STATUS' => 'L',
            'INSTALLED' => $call->portal->settings['app']['installed'],
            'PAYMENT_EXPIRED' => 'N',
            'DAYS' => null,
            'LANGUAGE_ID' => 'ru',
            'LICENSE' => 'ru_enterprise',
            'LICENSE_TYPE' => 'enterprise',
            'LICENSE_FAMILY' => 'enterprise',
        ];
    }
}
