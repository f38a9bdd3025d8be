<?php
declare(strict_types=1);

namespace Portal\Http;

/** /rest/{method} or /rest/{user}/{secret}/{method}; a last part .json or .xml of the method is the answer's format. */
final class Route
{
    private function __construct(
        public readonly string $method,
        public readonly string $format,
        public readonly ?string $login,
        public readonly ?string $secret,
    ) {
    }

    public static function of(Request $request): self
    {
        $parts = array_slice($request->segments, 1);
        [$login, $secret, $method] = count($parts) === 3 ? $parts : [null, null, count($parts) === 1 ? $parts[0] : ''];
        preg_match('/^(.*?)(?:\.(json|xml))?$/s', $method, $match);
        return new self(
            $match[1],
            $match[2] ?? 'json',
            $login ?? self::text($request->params['aplogin'] ?? null),
            $secret ?? self::text($request->params['ap'] ?? null),
        );
    }

    private static function text(mixed $value): ?string
    {
        return is_string($value) ? $value : null;
    }
}
