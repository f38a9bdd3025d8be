--TEST--
What CRest's methods are called with is in no trace
--INI--
zend.exception_ignore_args=0
b24activity.allow_http=1
b24activity.rate=1000000
b24activity.burst=1000000
--FILE--
<?php
require __DIR__ . '/../inc/crest_app.inc';
class CRest extends B24Activity\CRest
{
    protected static function getSettingData() { return $GLOBALS['portal']->settings(); }
    public static function setLog($arData, $type = '') { throw new Error($type); }
}
foreach ((new ReflectionClass('B24Activity\CRest'))->getMethods() as $method) {
    foreach ($method->getParameters() as $parameter) {
        echo $parameter->getAttributes() ? "$method->name($parameter->name)\n" : '';
    }
}
$portal = crest_portal(webhook: false, logs: true);
foreach ([false, true] as $expired) {
    $expired && $portal->control(['tokens' => ['expire' => true]]);
    try {
        CRest::call('crm.activity.get', ['id' => 1]);
    } catch (Error $error) {
        $text = print_r($error->getTrace(), true) . $error;
        echo count($error->getTrace()), ' frames', str_replace($portal->secrets(), 'SECRET', $text) === $text ? '' : ', with secrets', "\n";
    }
}
?>
--EXPECT--
callCurl(arParams)
setSettingData(arSettings)
changeEncoding(data)
wrapData(data)
expandData(data)
3 frames
4 frames
