<?php
declare(strict_types=1);

namespace Portal\Event;

use Portal\State\Clock;

/** What the control endpoint may tell of the applications: who calls, what the plan has, and what befalls them. */
final class Orders
{
    /** installed: the installation is finished; the other two are features of the plan. */
    public const SETTINGS = ['installed' => true, 'extended' => true, 'connectors' => true];

    private const LIFE = [
        'ONAPPINSTALL' => ['VERSION' => '1', 'ACTIVE' => 'Y', 'INSTALLED' => 'Y', 'LANGUAGE_ID' => 'en'],
        'ONAPPUPDATE' => ['VERSION' => '2', 'PREVIOUS_VERSION' => '1', 'LANGUAGE_ID' => 'en'],
        'ONAPPUNINSTALL' => ['LANGUAGE_ID' => 'en', 'CLEAN' => '0'],
    ];

    /** Some of the keys of SETTINGS; the others stay. */
    public static function settings(array $now, mixed $given): array
    {
        if (!is_array($given) || array_diff_key($given, self::SETTINGS) || array_filter($given, is_bool(...)) !== $given) {
            throw new \InvalidArgumentException('app: {' . implode(', ', array_keys(self::SETTINGS)) . ': boolean}');
        }
        return $given + $now;
    }

    /** {event, handler, app: 1}: an event in the application's life, sent to an address that it need not have bound. */
    public static function send(array &$state, mixed $given): Delivery
    {
        $event = is_array($given) ? ($given['event'] ?? null) : null;
        if (!is_string($event) || !isset(self::LIFE[$event]) || !is_string($given['handler'] ?? null)) {
            throw new \InvalidArgumentException('send: {event: ' . implode(', ', array_keys(self::LIFE)) . ', handler: URL, app: number}');
        }
        $clientId = array_keys($state['apps'])[($given['app'] ?? 1) - 1] ?? throw new \InvalidArgumentException('send: no such app');
        $now = (new Clock($state['settings']['clock']))->now();
        $fields = Payload::make($state, $clientId, $event, self::LIFE[$event], $now, $event === 'ONAPPINSTALL');
        if ($event === 'ONAPPUNINSTALL') {
            $fields['auth'] = array_intersect_key($fields['auth'], array_flip(Payload::WITHOUT_TOKENS));
        }
        return new Delivery($given['handler'], $fields);
    }
}
