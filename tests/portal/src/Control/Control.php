<?php
declare(strict_types=1);

namespace Portal\Control;

use Portal\Crm\Orders as CrmOrders;
use Portal\Event\Delivery;
use Portal\Event\Orders as AppOrders;
use Portal\Http\Reply;
use Portal\Http\Request;
use Portal\OAuth\Orders;
use Portal\State\Connections;
use Portal\State\State;

/** /_control: GET tells the counters (?recorded=1: the recorded requests, ?settings=1: the switches), POST sets switches. */
final class Control
{
    /** Switches that are simply kept => what they may be. */
    private const SWITCHES = [
        'latency' => 'number', 'page_latency' => 'number', 'cast' => ['new', 'old'], 'record' => 'boolean',
        'redirect' => 'url', 'like_negation' => 'boolean', 'ties' => ['stable', 'shuffle'], 'clock' => 'number',
        'limits' => 'limits', 'operating' => 'operating',
    ];

    private const ORDERS = ['reset', 'advance', 'mutations', 'faults', 'oauth', 'tokens', 'crm', 'app', 'send'];

    public function __construct(private readonly State $state)
    {
    }

    public function answer(Request $request): Reply
    {
        if ($request->verb !== 'POST') {
            return $this->tell($request);
        }
        try {
            $orders = json_decode($request->body, true, flags: JSON_THROW_ON_ERROR);
            $sent = $this->state->change(fn(array &$state): ?Delivery
                => $this->obey($state, is_array($orders) ? $orders : throw new \InvalidArgumentException('an object is needed')));
            $sent?->send();
        } catch (\InvalidArgumentException | \JsonException $error) {
            return Reply::json(400, ['error' => $error->getMessage()]);
        }
        return $this->tell($request);
    }

    private function tell(Request $request): Reply
    {
        if (isset($request->params['recorded'])) {
            $json = (new Recorder($this->state->directory))->json();
            return Reply::raw(200, $json, ['Content-Type' => 'application/json; charset=utf-8']);
        }
        $state = $this->state->read();
        if (isset($request->params['settings'])) {
            return Reply::json(200, $state['settings'] + array_intersect_key($state, ['faults' => 1, 'mutations' => 1]));
        }
        $maps = array_map(static fn(mixed $value): mixed => is_array($value) ? (object) $value : $value, $state['counters']);
        return Reply::json(200, $maps);
    }

    private function obey(array &$state, array $orders): ?Delivery
    {
        $known = [...self::ORDERS, ...array_keys(self::SWITCHES)];
        if ($unknown = array_diff(array_keys($orders), $known)) {
            throw new \InvalidArgumentException('unknown: ' . implode(', ', $unknown) . '; known: ' . implode(', ', $known));
        }
        empty($orders['reset']) ?: $this->reset($state);
        foreach (array_intersect_key($orders, self::SWITCHES) as $name => $value) {
            self::fits($value, self::SWITCHES[$name]) ?: throw new \InvalidArgumentException("$name: not understood");
            $state['settings'][$name] = $value;
        }
        $state['settings']['clock'] += $orders['advance'] ?? 0;
        $state['settings']['oauth'] = Orders::settings($state['settings']['oauth'], $orders['oauth'] ?? []);
        $state['settings']['app'] = AppOrders::settings($state['settings']['app'], $orders['app'] ?? []);
        $state['settings']['crm'] = CrmOrders::settings($state['settings']['crm'], $orders['crm'] ?? []);
        isset($orders['tokens']) ? Orders::tokens($state, $orders['tokens']) : null;
        foreach (['mutations' => Mutations::row(...), 'faults' => Fault::row(...)] as $name => $check) {
            $state[$name] = [...$state[$name], ...array_map($check, $orders[$name] ?? [])];
        }
        return isset($orders['send']) ? AppOrders::send($state, $orders['send']) : null;
    }

    /** Counters, faults, mutations, recorded requests and what the limiters know. The switches and the rows stay. */
    private function reset(array &$state): void
    {
        $state['counters'] = State::COUNTERS;
        $state['faults'] = $state['mutations'] = $state['bucket'] = $state['operating'] = [];
        $state['resets']++;
        (new Connections($this->state->directory))->forget();
        (new Recorder($this->state->directory))->forget();
    }

    private static function fits(mixed $value, string|array $kind): bool
    {
        return match ($kind) {
            'number' => is_int($value) || is_float($value),
            'boolean' => is_bool($value),
            'url' => $value === null || (is_string($value) && preg_match('~^https?://[^/]+$~', $value)),
            'limits' => $value === null || (is_array($value) && ($value['rate'] ?? 0) > 0 && ($value['burst'] ?? 0) > 0),
            'operating' => $value === null || $value === false || is_array($value),
            default => in_array($value, $kind, true),
        };
    }
}
