<?php
declare(strict_types=1);

namespace Portal\OAuth;

use Portal\State\Clock;

/** What the control endpoint may tell the authorization server. */
final class Orders
{
    public const SETTINGS = ['post' => true, 'grace' => 0, 'error' => null, 'latency' => 0, 'scope' => null];

    /** Some of the keys of SETTINGS; the others stay. */
    public static function settings(array $now, mixed $given): array
    {
        if (!is_array($given) || array_filter(array_keys($given), static fn(int|string $key): bool => !self::fits($key, $given[$key]))) {
            $errors = implode(', ', array_keys(Refusal::TABLE));
            throw new \InvalidArgumentException("oauth: {post: boolean, grace, latency: number, scope: text or null, error: null, $errors}");
        }
        return $given + $now;
    }

    /** {expire: true} or {revoke: true}: for every access token there is. */
    public static function tokens(array &$state, mixed $given): void
    {
        if (!in_array($given, [['expire' => true], ['revoke' => true]], true)) {
            throw new \InvalidArgumentException('tokens: {expire: true} or {revoke: true}');
        }
        $now = (int) (new Clock($state['settings']['clock']))->now();
        foreach ($state['apps'] as &$app) {
            $expired = array_map(static fn(int $expires): int => min($expires, $now), $app['access']);
            $app['access'] = isset($given['revoke']) ? [] : $expired;
        }
    }

    private static function fits(int|string $key, mixed $value): bool
    {
        return match ($key) {
            'post' => is_bool($value),
            'grace', 'latency' => (is_int($value) || is_float($value)) && $value >= 0,
            'error' => $value === null || (is_string($value) && isset(Refusal::TABLE[$value])),
            'scope' => $value === null || is_string($value),
            default => false,
        };
    }
}
