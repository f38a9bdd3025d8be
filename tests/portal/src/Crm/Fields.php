<?php
declare(strict_types=1);

namespace Portal\Crm;

/** The field tables (activity_fields.php …) as the methods *.fields answer them. */
final class Fields
{
    private const FLAGS = [
        'isRequired' => 'required', 'isReadOnly' => 'readonly', 'isImmutable' => 'immutable',
        'isMultiple' => 'multiple', 'isDynamic' => 'dynamic',
    ];

    /** @return array<string, array{string, string, string}> */
    public static function table(string $name): array
    {
        return require __DIR__ . "/$name.php";
    }

    public static function describe(string $name): array
    {
        return array_map(self::descriptor(...), self::table($name));
    }

    /** @return list<string> fields carrying one of the flags */
    public static function flagged(string $name, string ...$flags): array
    {
        $has = static fn(array $row): bool => array_intersect($flags, explode(' ', $row[1])) !== [];
        return array_keys(array_filter(self::table($name), $has));
    }

    /** @param array{string, string, string} $row */
    private static function descriptor(array $row): array
    {
        [$type, $flags, $title] = $row;
        $flags = explode(' ', $flags);
        $has = array_map(static fn(string $flag): bool => in_array($flag, $flags, true), self::FLAGS);
        $deprecated = in_array('deprecated', $flags, true) ? ['isDeprecated' => true] : [];
        return ['type' => $type] + $has + $deprecated + ['title' => $title];
    }
}
