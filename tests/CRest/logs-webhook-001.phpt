--TEST--
CRest's logs show no webhook, however its URL is formed
--INI--
b24activity.allow_http=1
b24activity.rate=1000000
b24activity.burst=1000000
--FILE--
<?php
require __DIR__ . '/../inc/crest_app.inc';
final class Logged extends B24Activity\CRest {
    public static array $heard = [];
    public static function setLog($arData, $type = '') { self::$heard[] = $arData; }
    public static function raw($params) { return static::callCurl($params); }
}
$portal = new CrestPortal();
define('C_REST_WEB_HOOK_URL', $portal->webhook . 'crm.activity.'); // of no form that anybody knows
echo Logged::call('get', ['id' => 2])['result']['ID'], "\n";
echo Logged::call('get', ['id' => 2, 'auth' => $portal->secrets()['access'], 'text' => $portal->webhook])['result']['ID'], "\n";
echo Logged::$heard[0]['url'], ' ', str_contains(serialize(array_column(Logged::$heard, 'url')), $portal->secrets()['webhook']) ? 'shown' : 'hidden', "\n";
$portal->control(['faults' => [['kind' => 'cut-before', 'match' => 'crm.activity.add', 'times' => -1]]]);
print_r(Logged::call('add', [])['error']);
?>
--EXPECT--
2
2
***/get.json hidden
curl_error
