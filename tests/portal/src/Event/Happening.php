<?php
declare(strict_types=1);

namespace Portal\Event;

use Portal\Rest\Call;

/** Something has happened: those who asked for it are told, by a POST or in the offline queue. */
final class Happening
{
    /** After a method has run. */
    public static function after(string $method, Call $call, mixed $result): void
    {
        $event = Catalog::CAUSES[$method] ?? null;
        if ($event !== null) {
            self::announce($call, $event, ['FIELDS' => ['ID' => (string) self::activity($call, $result)]]);
        }
    }

    /** What is new is told by the result, the rest was asked for. */
    private static function activity(Call $call, mixed $result): int
    {
        if (is_array($result)) {
            return (int) ($result['id'] ?? $result['activity']['id']);
        }
        return is_int($result) ? $result : $call->id();
    }

    /** To the handlers of one application, or of all. */
    public static function announce(Call $call, string $event, array $data, ?string $only = null): void
    {
        if (!$call->portal->settings['app']['installed']) {
            return;
        }
        $connector = Check::text($call->params['auth_connector'] ?? '');
        $now = $call->portal->clock->now();
        $deliveries = $call->portal->state->change(static function (array &$state) use ($event, $data, $only, $connector, $now): array {
            $deliveries = [];
            foreach (array_keys($state['handlers']) as $number) {
                $handler = $state['handlers'][$number];
                if ($handler['event'] !== $event || ($only !== null && $handler['app'] !== $only)) {
                    continue;
                }
                array_push($deliveries, ...self::tell($state, $handler, $data, $connector, $now));
            }
            return $deliveries;
        });
        array_map(static fn(Delivery $delivery) => $delivery->send(), $deliveries);
    }

    /** @return list<Delivery> */
    private static function tell(array &$state, array $handler, array $data, string $connector, float $now): array
    {
        if ($handler['handler'] !== '') {
            return [self::delivery($state, $handler, $data, $now)];
        }
        if ($connector !== '' && $connector === $handler['connector']) {
            return []; // what a source does itself it need not hear of
        }
        Queue::add($state, $handler, $data, $now);
        return self::notices($state, $handler['app'], $now);
    }

    private static function delivery(array &$state, array $handler, array $data, float $now): Delivery
    {
        return new Delivery($handler['handler'], Payload::make($state, $handler['app'], $handler['event'], $data, $now, handler: $handler['id']));
    }

    /** @return list<Delivery> that there is something new in the queue, no more often than each handler wants it */
    private static function notices(array &$state, string $app, float $now): array
    {
        $notices = [];
        foreach ($state['handlers'] as &$handler) {
            if ($handler['app'] === $app && $handler['event'] === Catalog::OFFLINE_NOTICE && $now - $handler['told'] >= $handler['pause']) {
                $handler['told'] = $now;
                $notices[] = self::delivery($state, $handler, [], $now);
            }
        }
        return $notices;
    }
}
