<?php
declare(strict_types=1);

namespace Portal\Rest;

/** The typed parameters of a controller: at top level, spelled exactly as in its table, the first wrong one is an error. */
final class Arguments
{
    /**
     * @param array<string, array{0: string, 1?: mixed}> $table name => [type, default?]; ?type also takes null
     * @return array<string, mixed>
     */
    public static function of(Call $call, array $table): array
    {
        $values = [];
        foreach ($table as $name => $row) {
            $values[$name] = array_key_exists($name, $call->params)
                ? self::value($name, $call->params[$name], $row[0])
                : self::missing($name, $row);
        }
        return $values;
    }

    private static function missing(string $name, array $row): mixed
    {
        return array_key_exists(1, $row)
            ? $row[1]
            : throw new RestException('100', "Could not find value for parameter {{$name}}");
    }

    private static function value(string $name, mixed $value, string $type): mixed
    {
        $bare = ltrim($type, '?');
        if ($value === null && $bare !== $type) {
            return null;
        }
        $text = is_scalar($value) ? (string) $value : gettype($value);
        return self::fits($value, $bare)
            ? self::cast($value, $bare)
            : throw new RestException('100', "Invalid value {{$text}} to match with parameter {{$name}}. Should be value of type $bare.");
    }

    /** Numbers also come as text, because a form knows nothing else. */
    private static function fits(mixed $value, string $type): bool
    {
        return match ($type) {
            'int' => is_int($value) || (is_string($value) && filter_var($value, FILTER_VALIDATE_INT) !== false),
            'string' => is_string($value) || is_int($value) || is_float($value),
            'array' => is_array($value),
            'mixed' => true,
        };
    }

    private static function cast(mixed $value, string $type): mixed
    {
        return match ($type) {
            'int' => (int) $value,
            'string' => (string) $value,
            'array', 'mixed' => $value,
        };
    }
}
