<?php
declare(strict_types=1);

namespace Portal\State;

use Portal\Crm\Orders as CrmOrders;
use Portal\Event\Orders as AppOrders;
use Portal\OAuth\Orders;

/**
 * What the workers share: one small JSON file, changed only under its lock.
 *
 * config    what the portal was started with
 * settings  what the control endpoint can switch
 * counters  see COUNTERS
 * faults, mutations   what is still to happen
 * resets    how often the counters were reset
 * bucket    intensity limiter: ip => [level, time]
 * operating operating limiter: budget => list of [first call, seconds]
 * apps      see Portal\OAuth\Apps
 * handlers, offline, placements, serial   what applications bound and what waits for them, see Portal\Event
 */
final class State
{
    public const COUNTERS = [
        'requests' => 0, 'connections' => 0, 'methods' => [], 'commands' => 0, 'pages' => 0, 'counts' => 0,
        'rows_sent' => 0, 'limited' => 0, 'blocked' => 0, 'executed' => [], 'bytes_in' => 0, 'bytes_out' => 0,
        'refreshes' => 0, 'refresh_attempts' => 0, 'oauth_get' => 0, 'oauth_post' => 0, 'oauth_refused' => 0,
    ];

    public const SETTINGS = [
        'latency' => 0, 'page_latency' => 0, 'cast' => 'new', 'limits' => null, 'operating' => null, 'clock' => 0.0,
        'record' => false, 'redirect' => null, 'like_negation' => false, 'ties' => 'stable',
        'oauth' => Orders::SETTINGS, 'crm' => CrmOrders::SETTINGS, 'app' => AppOrders::SETTINGS,
    ];

    public function __construct(public readonly string $directory)
    {
    }

    public static function create(string $directory, array $config, array $settings): void
    {
        $state = [
            'config' => $config,
            'settings' => $settings + self::SETTINGS,
            'counters' => self::COUNTERS,
            'faults' => [],
            'mutations' => [],
            'resets' => 0,
            'bucket' => [],
            'operating' => [],
            'apps' => [],
            'handlers' => [],
            'offline' => [],
            'placements' => [],
            'serial' => 0,
        ];
        file_put_contents("$directory/state.json", json_encode($state, JSON_THROW_ON_ERROR));
    }

    public function read(): array
    {
        return $this->change(static fn(array $state): array => $state);
    }

    /**
     * Runs $edit alone. What it does to its first argument, taken by reference, is kept.
     *
     * @template T
     * @param callable(array): T $edit
     * @return T
     */
    public function change(callable $edit): mixed
    {
        $file = fopen("{$this->directory}/state.json", 'r+');
        flock($file, LOCK_EX);
        $before = stream_get_contents($file);
        $state = json_decode($before, true, flags: JSON_THROW_ON_ERROR);
        $result = $edit($state);
        $after = json_encode($state, JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE);
        if ($after !== $before) {
            rewind($file);
            ftruncate($file, 0);
            fwrite($file, $after);
        }
        fclose($file); // which also unlocks
        return $result;
    }
}
