<?php
define('C_REST_CLIENT_ID', getenv('CLIENT_ID'));
define('C_REST_CLIENT_SECRET', getenv('CLIENT_SECRET'));
define('C_REST_BLOCK_LOG', true);
require __DIR__ . '/crest.php';
require __DIR__ . '/show.php';
require __DIR__ . '/seen.php';

final class Telling extends CRest
{
    public static mixed $answer;

    protected static function setSettingData($arSettings)
    {
        return self::$answer;
    }
}

$page = ['event' => '', 'PLACEMENT' => 'DEFAULT', 'AUTH_ID' => 'access<1>', 'AUTH_EXPIRES' => '3600', 'APP_SID' => 'sid"2"', 'REFRESH_ID' => "refresh'3'",
    'DOMAIN' => 'acme.example', 'member_id' => 'm1', 'SERVER_ENDPOINT' => 'https://elsewhere.example/rest/'];
$_REQUEST = $page;
show('page', CRest::installApp());
show('settings', Seen::settings());
$_REQUEST = ['DOMAIN' => 'other.example', 'AUTH_ID' => 'access 2', 'PLACEMENT' => 'DEFAULT', 'event' => ''] + $page;
show('page again', CRest::installApp());
show('settings again', Seen::settings());
$_REQUEST = ['event' => 'ONAPPINSTALL', 'PLACEMENT' => '', 'auth' => ['access_token' => 'a', 'refresh_token' => 'r']];
show('event', CRest::installApp());
show('nothing of the page is left', Seen::settings());
$_REQUEST = ['AUTH_EXPIRES' => 3600, 'REFRESH_ID' => '0'] + $page;
show('page with numbers', CRest::installApp());
show('numbers', Seen::settings());
foreach ([5, 'yes', null, 0, []] as $answer) {
    Telling::$answer = $answer;
    show('told ' . json_encode($answer), Telling::installApp());
}
$_REQUEST = ['event' => 'ONAPPINSTALL', 'PLACEMENT' => '', 'auth' => 'no array'];
show('auth is text', CRest::installApp());
$_REQUEST = ['event' => 'ONCRMDEALADD', 'PLACEMENT' => 'CRM_DEAL_DETAIL_TAB', 'auth' => ['access_token' => 'x']];
show('another event', CRest::installApp());
show('untouched', Seen::settings());
