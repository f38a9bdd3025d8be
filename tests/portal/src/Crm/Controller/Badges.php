<?php
declare(strict_types=1);

namespace Portal\Crm\Controller;

use Portal\Crm\Access;
use Portal\Crm\Translation;
use Portal\Data\Database;
use Portal\Rest\Arguments;
use Portal\Rest\Call;

/** crm.activity.badge.*: what can be shown on the cards of the kanban. They belong to all applications. */
final class Badges
{
    private const TYPES = ['success', 'failure', 'warning', 'primary', 'secondary'];
    private const ADD = ['code' => ['string'], 'title' => ['mixed'], 'value' => ['mixed'], 'type' => ['string']];
    private const CODE = ['code' => ['string']];
    private const COLUMNS = 'CODE AS code, TITLE AS title, VALUE AS value, TYPE AS type';

    public static function add(Call $call): array
    {
        $badge = Arguments::of($call, self::ADD);
        self::mustBeAdmin($call);
        foreach ($badge as $name => $value) {
            !Translation::isNone($value) ?: throw Failure::of('REQUIRED_ARG_MISSING', $name);
        }
        in_array($badge['type'], self::TYPES, true) ?: throw Failure::of('WRONG_TYPE_VALUE');
        self::checkTexts('title', $badge['title']);
        self::checkTexts('value', $badge['value']);
        !self::exists($call->portal->database(), $badge['code']) ?: throw Failure::nameless("Badge with code `$badge[code]` already exists");
        $shown = array_map(Translation::shown(...), $badge);
        $call->portal->database()->insert('badges', array_change_key_case($shown, CASE_UPPER));
        return ['badge' => $shown];
    }

    public static function get(Call $call): array
    {
        return ['badge' => self::find($call, Arguments::of($call, self::CODE)['code'])];
    }

    public static function list(Call $call): array
    {
        $badges = $call->portal->database()->all('SELECT ' . self::COLUMNS . ' FROM badges ORDER BY ID');
        return ['badges' => $badges] + ($call->start >= 0 ? ['total' => count($badges)] : []);
    }

    public static function delete(Call $call): bool
    {
        ['code' => $code] = Arguments::of($call, self::CODE);
        self::mustBeAdmin($call);
        self::find($call, $code);
        $call->portal->database()->execute('DELETE FROM badges WHERE CODE = ?', [$code]);
        return true;
    }

    public static function exists(Database $database, string $code): bool
    {
        return $database->all('SELECT 1 FROM badges WHERE CODE = ?', [$code]) !== [];
    }

    private static function find(Call $call, string $code): array
    {
        return $call->portal->database()->all('SELECT ' . self::COLUMNS . ' FROM badges WHERE CODE = ?', [$code])[0]
            ?? throw Failure::notFound("Badge not found for code `$code`");
    }

    private static function mustBeAdmin(Call $call): void
    {
        (new Access($call->portal))->isAdmin() ?: throw Failure::of('ACCESS_DENIED');
    }

    private static function checkTexts(string $field, string|array $texts): void
    {
        $language = Translation::unknownLanguage($texts);
        $language === null ?: throw Failure::nameless("Language `$language` was not found");
        $language = Translation::wrongText($texts);
        $language === null ?: throw Failure::nameless("Wrong value of field `$field` for language $language");
    }
}
