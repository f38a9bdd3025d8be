<?php
declare(strict_types=1);

namespace Portal\Event;

use Portal\Rest\Call;
use Portal\Rest\RestException;

/** placement.bind, unbind, get and list. What is bound is kept in the state. */
final class Placements
{
    private const WORKER = 'PAGE_BACKGROUND_WORKER';
    private const TEXTS = ['TITLE', 'DESCRIPTION', 'GROUP_NAME'];

    /** code => [scope, the options that are kept, how many an application may have (0: any number), for single users] */
    private const TABLE = [
        self::WORKER => ['', ['errorHandlerUrl'], 1, true],
        'CRM_LEAD_DETAIL_TAB' => ['crm', [], 0, false],
        'CRM_DEAL_DETAIL_TAB' => ['crm', [], 0, false],
        'CRM_CONTACT_DETAIL_TAB' => ['crm', [], 0, false],
        'CRM_COMPANY_DETAIL_TAB' => ['crm', [], 0, false],
        'CRM_LEAD_ACTIVITY_TIMELINE_MENU' => ['crm', [], 0, false],
        'CRM_DEAL_ACTIVITY_TIMELINE_MENU' => ['crm', [], 0, false],
        'IM_CONTEXT_MENU' => ['im', ['extranet', 'context', 'role'], 0, false],
    ];

    public static function bind(Call $call): bool|array
    {
        $access = (new Access($call))->admin();
        $query = $access->query(CASE_UPPER);
        $code = self::code($query);
        $code !== 'DEFAULT' ?: throw Check::argument('Wrong value', 'PLACEMENT');
        $handler = Check::filled($query, 'HANDLER');
        Check::handler($handler);
        in_array($code, self::available($call), true) ?: throw new RestException('ERROR_PLACEMENT_NOT_FOUND', 'Placement not found');
        [, $options, $max, $forUsers] = self::TABLE[$code];
        $user = max(0, Check::int($query['USER_ID'] ?? 0));
        $user === 0 || $forUsers ?: throw new RestException('ERROR_PLACEMENT_USER_MODE', 'User mode is not available.');
        $given = is_array($query['OPTIONS'] ?? null) ? $query['OPTIONS'] : [];
        $own = ['app' => $call->caller->clientId, 'placement' => $code];
        $count = count(array_filter($call->portal->state->read()['placements'], static fn(array $row): bool => array_intersect_key($row, $own) == $own));
        $max === 0 || $count < $max ?: throw new RestException('ERROR_PLACEMENT_MAX_COUNT', "Placement max count: $max");
        if ($code === self::WORKER && empty($given['errorHandlerUrl'])) {
            return ['error' => 'EMPTY_ERROR_HANDLER_URL', 'error_description' => 'Error handler URL is empty'];
        }
        $texts = self::texts($query);
        $row = $own + ['handler' => $handler, 'user' => $user, 'options' => array_intersect_key($given, array_flip($options)), 'texts' => $texts];
        self::store($call, $row);
        return true;
    }

    /** Each handler counts once when it is found and once when it is gone. */
    public static function unbind(Call $call): array
    {
        $access = (new Access($call))->admin();
        $query = $access->query(CASE_UPPER);
        is_string($query['PLACEMENT'] ?? null) ?: throw Check::argument("The value of an argument 'PLACEMENT' must be of type string", 'PLACEMENT');
        $wanted = ['app' => $call->caller->clientId, 'placement' => self::code($query)];
        $handler = Check::text($query['HANDLER'] ?? '');
        $wanted += $handler === '' ? [] : ['handler' => $handler];
        $wanted += array_key_exists('USER_ID', $query) ? ['user' => Check::int($query['USER_ID'])] : [];
        return $call->portal->state->change(static function (array &$state) use ($wanted): array {
            $before = count($state['placements']);
            $keep = static fn(array $row): bool => array_intersect_key($row, $wanted) != $wanted;
            $state['placements'] = array_values(array_filter($state['placements'], $keep));
            return ['count' => 2 * ($before - count($state['placements']))];
        });
    }

    public static function get(Call $call): array
    {
        (new Access($call))->admin();
        $own = static fn(array $row): bool => $row['app'] === $call->caller->clientId;
        return array_map(static fn(array $row): array => [
            'placement' => $row['placement'], 'userId' => $row['user'], 'handler' => $row['handler'], 'options' => $row['options'],
            'title' => current($row['texts'])['TITLE'] ?? '', 'description' => current($row['texts'])['DESCRIPTION'] ?? '', 'langAll' => $row['texts'],
        ], array_values(array_filter($call->portal->state->read()['placements'], $own)));
    }

    /** @return list<string> */
    public static function list(Call $call): array
    {
        $query = (new Access($call))->query(CASE_UPPER);
        if (isset($query['SCOPE'])) {
            return array_keys(array_filter(self::TABLE, static fn(array $row): bool => $row[0] === Check::text($query['SCOPE'])));
        }
        return empty($query['FULL']) ? self::available($call) : array_keys(self::TABLE);
    }

    private static function code(array $query): string
    {
        return strtoupper(Check::filled($query, 'PLACEMENT'));
    }

    /** @return list<string> */
    private static function available(Call $call): array
    {
        return array_keys(array_filter(self::TABLE, static fn(array $row): bool => $row[0] === '' || $call->caller->has($row[0])));
    }

    private static function texts(array $query): array
    {
        if (empty($query['LANG_ALL']) || !is_array($query['LANG_ALL'])) {
            $own = array_filter(array_intersect_key($query, array_flip(self::TEXTS)));
            return $own ? ['en' => array_map(trim(...), $own) + array_fill_keys(self::TEXTS, '')] : [];
        }
        $texts = static fn(mixed $given): array => array_map(static fn(string $name): string => trim(Check::text($given[$name] ?? '')), array_combine(self::TEXTS, self::TEXTS));
        return array_map($texts, $query['LANG_ALL']);
    }

    private static function store(Call $call, array $row): void
    {
        $call->portal->state->change(static function (array &$state) use ($row): void {
            $same = ['app' => 0, 'placement' => 0, 'handler' => 0, 'user' => 0];
            foreach ($state['placements'] as $other) {
                if (array_intersect_key($other, $same) == array_intersect_key($row, $same)) {
                    throw new RestException('ERROR_CORE', 'Unable to set placement handler: Handler already binded');
                }
            }
            $state['placements'][] = $row;
        });
    }
}
