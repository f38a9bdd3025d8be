<?php
declare(strict_types=1);

namespace Portal\Crm\Layout;

use Portal\Crm\Controller\Failure;
use Portal\Crm\Translation;
use Portal\Rest\RestException;

/** Checks a layout against structures.php; the first mistake is an error. */
final class Layout
{
    private const KEY = '/^[A-Za-z0-9_-]+$/D';

    /** Fields of which a structure has at most one. */
    private const EITHER = ['SliderParams' => ['width', 'leftBoundary']];

    private readonly array $structures;

    private function __construct()
    {
        $this->structures = require __DIR__ . '/structures.php';
    }

    public static function check(array $layout, string $structure): void
    {
        (new self())->structure($layout, $structure);
    }

    private function structure(array $given, string $name): void
    {
        $fields = $this->structures[$name];
        $fields = is_array($fields['type'] ?? null) ? self::chosen($given, $fields['type'], $name) : $fields;
        $kinds = array_combine(array_map(static fn(string $field): string => rtrim($field, '!'), array_keys($fields)), $fields);
        $either = array_intersect(self::EITHER[$name] ?? [], array_keys($given));
        $redundant = [...array_keys(array_diff_key($given, $kinds)), ...array_slice($either, 1)];
        $redundant === [] ?: throw Failure::of('FIELD_IS_REDUNDANT', $redundant[0], $name);
        $present = array_filter($given, static fn(mixed $value): bool => !in_array($value, [null, '', []], true));
        $required = array_filter(array_keys($fields), static fn(string $field): bool => str_ends_with($field, '!'));
        $filled = array_keys(array_filter(array_intersect_key($kinds, $given), static fn(mixed $kind): bool => str_contains($kind, '{1,')));
        foreach ([...array_map(static fn(string $field): string => rtrim($field, '!'), $required), ...$filled] as $field) {
            isset($present[$field]) ?: throw Failure::of('FIELD_IS_REQUIRED', $field, $name);
        }
        foreach ($present as $field => $value) {
            $this->value($value, $kinds[$field], $field, $name);
        }
    }

    /** @param array<string, ?array> $choices type => fields */
    private static function chosen(array $given, array $choices, string $name): array
    {
        $type = $given['type'] ?? '';
        $type !== '' ?: throw Failure::of('FIELD_IS_REQUIRED', 'type', $name);
        is_string($type) && array_key_exists($type, $choices) ?: throw self::noWord('type', $name, array_keys($choices));
        return $choices[$type] ?? throw Failure::of('WRONG_FIELD_VALUE', 'type');
    }

    private function value(mixed $value, string $kind, string $field, string $structure): void
    {
        if (preg_match('/^(\w+)\{\d+,(\d+)\}$/', $kind, $match)) {
            $this->items(self::asArray($value, $field), $match[1], (int) $match[2], $field, $structure);
        } elseif (isset($this->structures[$kind])) {
            $this->structure(self::asArray($value, $field), $kind);
        } elseif (str_contains($kind, '|')) {
            in_array($value, explode('|', $kind), true) ?: throw self::noWord($field, $structure, explode('|', $kind));
        } elseif ($kind === 'translated') {
            self::translated($value, $field);
        } else {
            self::isSimple($value, $kind) ?: throw Failure::of('WRONG_FIELD_VALUE', $field);
        }
    }

    private function items(array $items, string $kind, int $most, string $field, string $structure): void
    {
        count($items) <= $most ?: throw Failure::of('TOO_MANY_ITEMS', $field, $structure, $most);
        foreach ($items as $key => $item) {
            preg_match(self::KEY, (string) $key) ?: throw Failure::of('KEY_CONTAIN_WRONG_SYMBOLS', $key, $field);
            $this->structure(self::asArray($item, (string) $key), $kind);
        }
    }

    private static function translated(mixed $value, string $field): void
    {
        $value = is_int($value) || is_float($value) ? (string) $value : $value;
        !Translation::isNone($value) ?: throw Failure::of('WRONG_FIELD_VALUE', $field);
        $language = Translation::unknownLanguage($value);
        $language === null ?: throw Failure::of('WRONG_LANG', $language);
        Translation::wrongText($value) === null ?: throw Failure::of('WRONG_FIELD_VALUE', $field);
    }

    /** A form and a batch bring nothing but texts. */
    private static function isSimple(mixed $value, string $kind): bool
    {
        return match ($kind) {
            'string' => is_string($value) || is_int($value),
            'integer' => filter_var($value, FILTER_VALIDATE_INT) !== false,
            'boolean' => is_bool($value) || in_array($value, [0, 1, '0', '1', 'true', 'false', 'Y', 'N'], true),
            'map' => is_array($value),
        };
    }

    private static function asArray(mixed $value, string $field): array
    {
        return is_array($value) ? $value : throw Failure::of('WRONG_FIELD_VALUE', $field);
    }

    /** @param list<string> $words */
    private static function noWord(string $field, string $structure, array $words): RestException
    {
        return Failure::of('ENUM_FIELD', $field, $structure, implode(', ', $words));
    }
}
