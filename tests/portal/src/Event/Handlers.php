<?php
declare(strict_types=1);

namespace Portal\Event;

use Portal\Rest\Call;
use Portal\Rest\RestException;

/** event.bind, unbind and get, events and event.test. Bound handlers are kept in the state: see HANDLER. */
final class Handlers
{
    private const TYPES = ['online', 'offline'];

    public static function bind(Call $call): bool
    {
        $access = new Access($call);
        $query = $access->query(CASE_UPPER);
        $user = $access->handlerUser(Check::int($query['AUTH_TYPE'] ?? 0));
        $event = strtoupper(Check::filled($query, 'EVENT'));
        $offline = self::isOffline($query);
        !$offline || $access->isAdmin() ?: throw Access::denied('Offline events binding requires administrator access rights');
        $url = $offline ? '' : Check::filled($query, 'HANDLER');
        $offline ?: Check::handler($url);
        in_array($event, Catalog::of($call->caller), true) ?: throw new RestException('ERROR_EVENT_NOT_FOUND', 'Event not found');
        if ($offline && $event === Catalog::OFFLINE_NOTICE) {
            throw new RestException('ERROR_ARGUMENT', 'Offline event cannot be registered for this event.');
        }
        $options = is_array($query['OPTIONS'] ?? null) ? $query['OPTIONS'] : [];
        $handler = [
            'app' => $call->caller->clientId, 'event' => $event, 'handler' => $url, 'user' => $offline ? 0 : $user, 'connector' => $access->connector(),
            'pause' => Check::int($options['minTimeout'] ?? 1), 'told' => 0.0,
        ];
        self::store($call, $handler);
        return true;
    }

    public static function unbind(Call $call): array
    {
        $access = new Access($call);
        $query = $access->query(CASE_UPPER);
        $event = strtoupper(Check::filled($query, 'EVENT'));
        $offline = self::isOffline($query);
        !$offline || $access->isAdmin() ?: throw Access::denied('Offline events unbinding requires administrator access rights');
        $wanted = ['app' => $call->caller->clientId, 'event' => $event, 'handler' => $offline ? '' : Check::filled($query, 'HANDLER')];
        if ($offline) {
            $wanted['connector'] = $access->connector();
        } elseif (isset($query['AUTH_TYPE']) || !$access->isAdmin()) {
            $wanted['user'] = $access->handlerUser(Check::int($query['AUTH_TYPE'] ?? 0), 'unbinding');
        }
        return $call->portal->state->change(static function (array &$state) use ($wanted): array {
            $before = count($state['handlers']);
            $keep = static fn(array $handler): bool => array_intersect_key($handler, $wanted) != $wanted;
            $state['handlers'] = array_values(array_filter($state['handlers'], $keep));
            return ['count' => $before - count($state['handlers'])];
        });
    }

    public static function get(Call $call): array
    {
        $own = static fn(array $handler): bool => $handler['app'] === $call->caller->clientId;
        return array_map(static fn(array $handler): array => $handler['handler'] !== ''
            ? ['event' => $handler['event'], 'handler' => $handler['handler'], 'auth_type' => (string) $handler['user'], 'offline' => 0]
            : ['event' => $handler['event'], 'connector_id' => $handler['connector'], 'offline' => 1],
            array_values(array_filter($call->portal->state->read()['handlers'], $own)));
    }

    /** @return list<string> */
    public static function events(Call $call): array
    {
        $query = (new Access($call))->query(CASE_UPPER);
        if (isset($query['SCOPE'])) {
            return Catalog::all()[is_string($query['SCOPE']) ? $query['SCOPE'] : ''] ?? [];
        }
        return empty($query['FULL']) ? Catalog::of($call->caller) : array_merge(...array_values(Catalog::all()));
    }

    public static function test(Call $call): int
    {
        Happening::announce($call, Catalog::TEST, ['QUERY' => $call->params], $call->caller->clientId);
        return 1;
    }

    private static function isOffline(array $query): bool
    {
        $type = strtolower(Check::text($query['EVENT_TYPE'] ?? ''));
        if ($type !== '' && !in_array($type, self::TYPES, true)) {
            throw Check::argument('Value must be one of {online|offline}', 'EVENT_TYPE');
        }
        return $type === 'offline';
    }

    private static function store(Call $call, array $handler): void
    {
        $call->portal->state->change(static function (array &$state) use ($handler): void {
            $same = ['app', 'event', 'handler', 'user', 'connector'];
            foreach ($state['handlers'] as $other) {
                if (array_filter($same, static fn(string $key): bool => $other[$key] !== $handler[$key]) === []) {
                    throw new RestException('ERROR_CORE', 'Unable to set event handler: Handler already binded');
                }
            }
            $state['handlers'][] = ['id' => ++$state['serial']] + $handler;
        });
    }
}
