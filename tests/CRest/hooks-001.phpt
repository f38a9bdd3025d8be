--TEST--
What the methods of an application throw goes where CRest always let it go
--INI--
b24activity.allow_http=1
b24activity.rate=1000000
b24activity.burst=1000000
--FILE--
<?php
require __DIR__ . '/../inc/crest_app.inc';
class Base extends B24Activity\CRest { public static function setLog($arData, $type = '') { echo "log $type\n"; } }
final class InLog extends Base { public static function setLog($arData, $type = '') { parent::setLog($arData, $type); if ($type === 'callCurl') { throw new LogicException('log', 3); } } }
final class InSettings extends Base { protected static function getSettingData() { throw new LogicException('settings'); } }
final class InText extends Base { protected static function expandData($data) { throw new TypeError('an error'); } }
final class InCurl extends Base { protected static function callCurl($params) { throw new LogicException('curl'); } }
final class InStore extends Base {
    protected static function getSettingData() { return $GLOBALS['portal']->settings(); }
    protected static function setSettingData($settings) { throw new LogicException('store'); }
}
final class NoStore extends Base {
    protected static function getSettingData() { return $GLOBALS['portal']->settings(); }
    protected static function setSettingData($settings) { return false; }
}
$portal = crest_portal(webhook: false, logs: true);
$calls = static function (string ...$classes): void {
    foreach ($classes as $class) {
        try {
            $answer = json_encode($class::call('crm.activity.get', ['id' => 1]));
            echo "$class: $answer\n";
            $count = count($class::callBatch([['method' => 'crm.activity.get', 'params' => ['id' => 1]]]));
            echo "$class: $count\n";
        } catch (Throwable $error) {
            echo "$class: ", get_class($error), ' ', $error->getMessage(), "\n";
        }
    }
};
$calls('InSettings');
$portal->control(['tokens' => ['expire' => true]]);
$calls('InStore');
$portal->control(['oauth' => ['grace' => 600]]);
$calls('NoStore');
define('C_REST_WEB_HOOK_URL', $portal->webhook);
$calls('InLog', 'InText', 'InCurl');
?>
--EXPECT--
InSettings: LogicException settings
log callCurl
log exceptionCurl
InStore: {"error":"exception","error_exception_code":0,"error_information":"store"}
log callCurl
log callCurl
InStore: 3
log callCurl
log callCurl
NoStore: {"error":"expired_token","error_description":"The access token provided has expired.","error_information":"expired token, cant get new auth? Check access oauth server."}
log callCurl
log callCurl
NoStore: 3
log callCurl
log exceptionCurl
InLog: {"error":"exception","error_exception_code":3,"error_information":"log"}
log callCurl
log exceptionCurl
InLog: 3
InText: TypeError an error
InCurl: LogicException curl
