<?php
declare(strict_types=1);

namespace Portal\Crm;

use Portal\Data\Database;
use Portal\Rest\Call;
use Portal\Rest\RestException;

/** crm.activity.type.*: each application has its own. Classic methods, for administrators. */
final class Types
{
    private const CONFIGURABLE = 'CONFIGURABLE';

    public static function add(Call $call): bool
    {
        $database = self::enter($call);
        $fields = $call->container('fields');
        $type = self::text($fields, 'TYPE_ID');
        $type !== '' ?: throw self::refusal('The field TYPE_ID is not defined or empty');
        !self::find($database, $call, $type) ?: throw self::refusal('Type is already registered');
        $database->insert('types', [
            'APP' => $call->caller->clientId, 'TYPE_ID' => $type, 'NAME' => self::text($fields, 'NAME'),
            'IS_CONFIGURABLE_TYPE' => self::text($fields, 'IS_CONFIGURABLE_TYPE') === 'Y' ? 'Y' : 'N',
            'ICON_ID' => self::hasIcon($fields['ICON_FILE'] ?? null) ? 1 + (int) $database->value('SELECT MAX(ICON_ID) FROM types') : 0,
        ]);
        return true;
    }

    public static function list(Call $call): array
    {
        $columns = 'TYPE_ID, NAME, IS_CONFIGURABLE_TYPE, ICON_ID';
        return self::enter($call)->all("SELECT $columns FROM types WHERE APP = ? ORDER BY ID", [$call->caller->clientId]);
    }

    public static function delete(Call $call): bool
    {
        $database = self::enter($call);
        $type = self::text($call->params, 'TYPE_ID');
        self::find($database, $call, $type) ?: throw self::refusal('Type not found');
        $database->execute('DELETE FROM types WHERE APP = ? AND TYPE_ID = ?', [$call->caller->clientId, $type]);
        return true;
    }

    /** Whether the calling application may give this type to a configurable activity. */
    public static function isConfigurable(Call $call, string $type): bool
    {
        $row = self::find($call->portal->database(), $call, $type);
        return $type === self::CONFIGURABLE || ($row['IS_CONFIGURABLE_TYPE'] ?? '') === 'Y';
    }

    private static function enter(Call $call): Database
    {
        $call->caller->isApplication() ?: throw self::denied('Application context required');
        (new Access($call->portal))->isAdmin() ?: throw self::denied('Admin permissions required');
        return $call->portal->database();
    }

    private static function find(Database $database, Call $call, string $type): ?array
    {
        return $database->all('SELECT * FROM types WHERE APP = ? AND TYPE_ID = ?', [$call->caller->clientId, $type])[0] ?? null;
    }

    private static function text(array $fields, string $name): string
    {
        $value = $fields[$name] ?? '';
        return is_scalar($value) ? trim((string) $value) : '';
    }

    /** Content, or name and content; {fileData: […]}, which other files come in, is neither. */
    private static function hasIcon(mixed $file): bool
    {
        $content = is_array($file) ? array_values($file)[1] ?? '' : $file;
        return is_string($content) && $content !== 'false' && (string) base64_decode($content, true) !== '';
    }

    private static function denied(string $reason): RestException
    {
        return new RestException('ACCESS_DENIED', "Access denied! $reason", 403);
    }

    private static function refusal(string $text): RestException
    {
        return new RestException('INVALID_ARG_VALUE', $text);
    }
}
