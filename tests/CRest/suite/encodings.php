<?php
define('C_REST_WEB_HOOK_URL', getenv('WEBHOOK'));
define('C_REST_BLOCK_LOG', true);
define('C_REST_CURRENT_ENCODING', 'windows-1251');
require __DIR__ . '/crest.php';
require __DIR__ . '/show.php';

final class Seen extends CRest
{
    public static function ways(): array
    {
        return [
            bin2hex(static::changeEncoding("\xcf\xf0\xe8")),
            bin2hex(static::changeEncoding('При', false)),
            static::changeEncoding(['a' => [1, true, 2.5, "\xcf"], "\xca" => 'x', '7' => 'y']),
            static::wrapData(["\xca" => "\xcf<&'\">"]),
            array_map('bin2hex', static::expandData('{"a":"\u041f","n":7,"b":true}')),
        ];
    }
}

$text = static fn(string $text): string => iconv('UTF-8', 'windows-1251', $text);
show('ways', Seen::ways());
$id = CRest::call('crm.activity.add', ['fields' => ['SUBJECT' => $text('Привет, мир'), 'TYPE_ID' => 2, 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1,
    'COMMUNICATIONS' => [['VALUE' => '+1 555 0100', 'ENTITY_TYPE_ID' => 3, 'ENTITY_ID' => 1]]]]);
show('id', $id);
$row = CRest::call('crm.activity.list', ['filter' => ['ID' => $id['result']], 'select' => ['ID', 'SUBJECT']]);
show('it is in its encoding', $row['result'][0]['SUBJECT'] === $text('Привет, мир'));
show('counts are text', [$row['total'], $row['result'][0]['ID']]);
$batch = CRest::callBatch([$text('ключ') => ['method' => 'crm.activity.list', 'params' => ['filter' => ['%SUBJECT' => $text('мир')], 'select' => ['SUBJECT']]]]);
show('in a batch', [bin2hex(key($batch['result']['result'])), bin2hex(current($batch['result']['result'])[0]['SUBJECT'])]);
show('errors', array_map('iconv', ['windows-1251', 'windows-1251'], ['UTF-8', 'UTF-8'], array_values(CRest::call('crm.activity.get', ['id' => 999999]))));
