<?php
declare(strict_types=1);

namespace Portal\Crm;

/** What the control endpoint may tell the CRM. */
final class Orders
{
    public const SETTINGS = ['access' => true, 'admin' => true, 'ai' => true, 'mail' => null, 'owners' => [], 'transcripts' => []];
    private const RULES = ['missing', 'closed', 'readonly'];

    /** Some of the keys of SETTINGS; the others stay. */
    public static function settings(array $now, mixed $given): array
    {
        if (!is_array($given) || array_filter(array_keys($given), static fn(int|string $key): bool => !self::fits($key, $given[$key]))) {
            throw new \InvalidArgumentException('crm: {access, admin, ai: boolean, owners: {"type:id": ' . implode(' | ', self::RULES)
                . '}, transcripts: {id: text}, mail: text or null}');
        }
        return $given + $now;
    }

    private static function fits(int|string $key, mixed $value): bool
    {
        return match ($key) {
            'access', 'admin', 'ai' => is_bool($value),
            'mail' => $value === null || is_string($value),
            'owners' => is_array($value) && array_diff($value, self::RULES) === [],
            'transcripts' => is_array($value) && array_filter($value, is_string(...)) === $value,
            default => false,
        };
    }
}
