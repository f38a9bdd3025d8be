<?php
declare(strict_types=1);

namespace Portal\Crm;

use Portal\Rest\Call;

/** The files of activities: as they are sent, and as they are answered. */
final class Files
{
    private const FIELDS = ['FILES', 'WEBDAV_ELEMENTS'];

    /**
     * A list of {fileData: [name, base64]}; what cannot be decoded is skipped silently. They take the place of those there
     * are, unless some of these are to be removed: {id, remove: "Y"}.
     *
     * @param list<array> $present rows
     * @return ?list<array> rows; null: no files were sent
     */
    public static function sent(array $fields, array $present = []): ?array
    {
        $given = array_values(array_intersect_key($fields, array_flip(self::FIELDS)))[0] ?? null;
        if ($given === null) {
            return null;
        }
        $isFile = static fn(mixed $file, int|string $key): bool => is_int($key) && is_array($file);
        $listed = array_filter(is_array($given) ? $given : [], $isFile, ARRAY_FILTER_USE_BOTH);
        $removed = array_column(array_filter($listed, static fn(array $file): bool => ($file['remove'] ?? '') === 'Y'), 'id');
        $kept = $removed ? array_filter($present, static fn(array $row): bool => !in_array($row['ID'], array_map(strval(...), $removed), true)) : [];
        return [...$kept, ...array_filter(array_map(self::file(...), $listed, array_keys($listed)))];
    }

    /** The address carries the token of whoever asks. */
    public static function told(Call $call, array $row): array
    {
        $query = ['fileId' => $row['ID'], 'ownerTypeId' => 6, 'ownerId' => $row['ACTIVITY_ID'], 'auth' => (string) $call->caller->token];
        $url = "{$call->portal->config['base']}/bitrix/tools/crm_show_file.php?" . http_build_query($query);
        return ['id' => (int) $row['ID'], 'url' => $url];
    }

    /** A file without a name gets one. */
    private static function file(array $file, int $number): ?array
    {
        $data = is_array($file['fileData'] ?? null) ? array_values(array_filter($file['fileData'], is_string(...))) : [];
        $content = $data ? (string) base64_decode((string) end($data), true) : '';
        return $content === '' ? null : ['NAME' => isset($data[1]) ? $data[0] : "file$number", 'SIZE' => strlen($content)];
    }
}
