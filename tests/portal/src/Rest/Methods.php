<?php
declare(strict_types=1);

namespace Portal\Rest;

/** The table of methods, see method_table.php. Names are found in any letter case. */
final class Methods
{
    private static ?array $table = null;
    private static array $names;

    public static function find(string $name): ?Method
    {
        $canonical = self::canonical($name);
        if (!isset(self::$table[$canonical])) {
            return null;
        }
        [$scope, $handler] = self::$table[$canonical];
        $flags = array_slice(self::$table[$canonical], 2);
        $has = static fn(string $flag): bool => in_array($flag, $flags, true);
        return new Method($canonical, $scope, $handler, $has('writes'), !$has('alone'), $has('application'), $has('classic'));
    }

    /** The name as documented; an unknown one in lower case. */
    public static function canonical(string $name): string
    {
        self::$table ?? self::load();
        $name = strtolower($name);
        return self::$names[$name] ?? $name;
    }

    /** @return list<string> */
    public static function names(?string $scope = null): array
    {
        self::$table ?? self::load();
        $rows = array_filter(self::$table, static fn(array $row): bool => $scope === null || $row[0] === $scope);
        return array_keys($rows);
    }

    /** @return list<string> */
    public static function scopes(): array
    {
        self::$table ?? self::load();
        return array_values(array_filter(array_unique(array_column(self::$table, 0)), static fn(string $scope): bool => $scope !== ''));
    }

    private static function load(): void
    {
        self::$table = require __DIR__ . '/method_table.php';
        $names = array_keys(self::$table);
        self::$names = array_combine(array_map('strtolower', $names), $names);
    }
}
