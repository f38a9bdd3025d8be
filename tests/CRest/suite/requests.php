<?php
define('C_REST_CLIENT_ID', getenv('CLIENT_ID'));
define('C_REST_CLIENT_SECRET', getenv('CLIENT_SECRET'));
define('C_REST_BLOCK_LOG', true);
require __DIR__ . '/crest.php';
require __DIR__ . '/show.php';

final class Row
{
    public $ID = 1;
    public $flag = true;
    public $next = '';
    protected $hidden = 2;
    private $secret = 3;
}

final class Open extends CRest
{
    public static function send(array $params): mixed
    {
        return static::callCurl($params);
    }
}

/** What the portal has read since the last time, in the way it reads both of a form and of JSON. */
function received(string $label): void
{
    static $seen = 0;
    $requests = array_slice(json_decode(file_get_contents(getenv('CONTROL') . '?recorded=1'), true), $seen);
    $seen += count($requests);
    $read = static function (array $request): array {
        parse_str($request['body'], $form);
        $params = str_contains((string) $request['content_type'], 'json') ? json_decode($request['body'], true) : $form;
        return [$request['method'], $params];
    };
    show($label, array_map($read, $requests));
}

$tokens = json_decode(getenv('TOKENS'), true);
$_REQUEST = ['event' => 'ONAPPINSTALL', 'auth' => ['domain' => 'acme.example', 'application_token' => 'application-token'] + $tokens];
CRest::installApp();
order(['record' => true]);
$text = 'ä+& =%20"\'<>[]' . "\n\t" . '😀';
CRest::call('crm.activity.list', ['filter' => ['ID' => 1, '%SUBJECT' => $text, '!ID' => [2, '3', 4.5]], 'select' => ['ID']]);
received('a list');
CRest::call('crm.activity.list', ['a' => true, 'b' => false, 'c' => 0, 'd' => -1, 'e' => 0.1, 'f' => 1e25, 'g' => -0.0, 'h' => '', 'i' => ' ', 'j' => PHP_INT_MIN, 'k' => 1 / 3, 'l' => STDIN]);
received('values');
CRest::call('crm.activity.list', ['x', 'y', 7 => 'z', '08' => 'a', -3 => 'b', 'ключ' => 'c', 'a' => ['b' => ['c' => ['d' => [1, [2]]]]]]);
received('keys');
$row = new Row();
$row->next = new Row();
CRest::call('crm.activity.list', ['row' => $row, 'more' => (object) ['x' => 1, '7' => 2]]);
received('objects');
CRest::callBatch(['a b' => ['method' => 'crm.activity.list', 'params' => ['filter' => ['%SUBJECT' => $text, 'n' => [true, false, 1.5]], 'select' => ['ID']]], 'ключ' => ['method' => 'crm.activity.fields'], 5 => ['method' => 'crm.activity.fields', 'params' => []],
    'ref' => ['method' => 'crm.activity.list', 'params' => ['filter' => ['ID' => '$result[a b][0][ID]']]]], 1);
received('a batch');
foreach ([0, '', 'Y', 2.5] as $halt) {
    CRest::callBatch([['method' => 'crm.activity.fields']], $halt);
}
received('halt');
CRest::call('crm.activity.list', ['auth' => 'mine', 'filter' => ['ID' => 1]]);
CRest::call('crm.activity.list', ['access_token' => 'mine', 'filter' => ['ID' => 1]]);
received('a token of its own');
CRest::call('/crm.activity.fields');
CRest::call('');
CRest::call('crm.activity.fields.json');
CRest::call('crm.activity.fields?x=1');
received('methods');
show('sent by itself', Open::send(['method' => 'crm.activity.list', 'params' => ['filter' => ['ID' => 1], 'select' => ['ID']], 'this_auth' => 'N', 'followlocation' => 0]));
received('sent by itself');
show('to the token server', array_keys(Open::send(['this_auth' => 'Y', 'params' => ['grant_type' => 'refresh_token', 'client_id' => C_REST_CLIENT_ID, 'client_secret' => C_REST_CLIENT_SECRET, 'refresh_token' => $tokens['refresh_token']]])));
show('refused there', Open::send(['this_auth' => 'Y', 'params' => ['grant_type' => 'refresh_token', 'client_id' => C_REST_CLIENT_ID, 'client_secret' => 'x', 'refresh_token' => 'y']]));
