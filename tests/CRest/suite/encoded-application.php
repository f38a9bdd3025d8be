<?php
define('C_REST_CLIENT_ID', getenv('CLIENT_ID'));
define('C_REST_CLIENT_SECRET', getenv('CLIENT_SECRET'));
define('C_REST_LOGS_DIR', __DIR__ . '/written/');
define('C_REST_CURRENT_ENCODING', 'windows-1251');
require __DIR__ . '/crest.php';
require __DIR__ . '/show.php';
require __DIR__ . '/seen.php';

/** Keys and texts in UTF-8, as the report is. */
function readable(mixed $value): mixed
{
    if (!is_array($value)) {
        return is_string($value) ? iconv('windows-1251', 'UTF-8', $value) : $value;
    }
    return array_combine(array_map(readable(...), array_keys($value)), array_map(readable(...), $value));
}

$text = static fn(string $text): string => iconv('UTF-8', 'windows-1251', $text);
$tokens = json_decode(getenv('TOKENS'), true);
$_REQUEST = ['event' => 'ONAPPINSTALL', 'auth' => ['domain' => 'acme.example', 'application_token' => 'application-token', 'note' => $text('Заметка'), 'n' => 5, 'yes' => true, 'expires' => 1] + $tokens];
show('installed', CRest::installApp());
show('settings', readable(Seen::settings()));
show('list', readable(CRest::call('crm.activity.list', ['filter' => ['<=ID' => 2, '!SUBJECT' => $text('Нет')], 'select' => ['ID']])));
show('without parameters', count(CRest::call('crm.activity.fields')['result']) > 20);
show('halt', readable(CRest::callBatch([$text('а') => ['method' => 'crm.activity.get', 'params' => ['id' => 999999]], $text('б') => ['method' => 'crm.activity.list', 'params' => ['filter' => ['ID' => 1], 'select' => ['ID']]]], 1)['result']['result_error']));
order(['tokens' => ['expire' => true]]);
show('expired', readable(CRest::call('crm.activity.list', ['filter' => ['ID' => 2], 'select' => ['ID']])));
$now = readable(Seen::settings());
show('note', [$now['note'], $now['access_token'] !== $tokens['access_token'], get_debug_type($now['expires'])]);
show('logged', CRest::setLog([$text('ключ') => $text('Текст')], 'own') > 10);
show('file', file_get_contents(glob(__DIR__ . '/written/*/*/*own*')[0]));
