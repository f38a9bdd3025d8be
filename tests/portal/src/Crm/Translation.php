<?php
declare(strict_types=1);

namespace Portal\Crm;

/** A text, or texts by language: the portal's own language is shown, else the English, else the first. */
final class Translation
{
    private const OWN = 'ru';
    private const LANGUAGES = [self::OWN, 'en', 'de', 'la', 'br', 'fr', 'it', 'pl', 'tr', 'ua'];

    /** Neither a text nor texts, or nothing at all. */
    public static function isNone(mixed $given): bool
    {
        return $given === '' || $given === [] || !(is_string($given) || is_array($given));
    }

    /** The first language there is no such one of. */
    public static function unknownLanguage(string|array $given): ?string
    {
        return is_array($given) ? array_values(array_map(strval(...), array_diff(array_keys($given), self::LANGUAGES)))[0] ?? null : null;
    }

    /** The first language whose text is none. */
    public static function wrongText(string|array $given): ?string
    {
        $wrong = array_filter((array) $given, static fn(mixed $text): bool => !is_string($text) || $text === '');
        return is_array($given) && $wrong ? (string) array_key_first($wrong) : null;
    }

    public static function shown(string|array $given): string
    {
        return is_string($given) ? $given : $given[self::OWN] ?? $given['en'] ?? (string) reset($given);
    }
}
