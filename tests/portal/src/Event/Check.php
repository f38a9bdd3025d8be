<?php
declare(strict_types=1);

namespace Portal\Event;

use Portal\Rest\RestException;

/** Arguments as these methods check them. */
final class Check
{
    public static function argument(string $text, string $name): RestException
    {
        return new RestException('ERROR_ARGUMENT', $text, 400, ['argument' => $name]);
    }

    public static function text(mixed $value): string
    {
        return is_scalar($value) ? (string) $value : '';
    }

    public static function int(mixed $value): int
    {
        return is_scalar($value) ? (int) $value : 0;
    }

    public static function filled(array $query, string $name): string
    {
        $value = self::text($query[$name] ?? '');
        return $value !== '' ? $value : throw self::argument("Argument '$name' is null or empty", $name);
    }

    public static function handler(string $url): void
    {
        $parts = parse_url($url);
        if (!is_array($parts) || strpos($parts['host'] ?? '', '.') === false) {
            throw new RestException('ERROR_WRONG_HANDLER_URL', 'Wrong handler URL');
        }
        if (!in_array($parts['scheme'] ?? '', ['http', 'https'], true)) {
            throw new RestException('ERROR_UNSUPPORTED_PROTOCOL', 'Unsupported handler protocol');
        }
    }
}
