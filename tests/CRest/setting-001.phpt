--TEST--
With b24activity.crest the class is CRest as well
--INI--
b24activity.crest=1
b24activity.allow_http=1
b24activity.rate=1000000
b24activity.burst=1000000
--FILE--
<?php
require __DIR__ . '/../inc/crest_app.inc';
$portal = crest_portal();
var_dump(class_exists('CRest', false), CRest::class, (new ReflectionClass('crest'))->getName(), CRest::VERSION);
echo CRest::call('crm.activity.get', ['id' => 2])['result']['ID'], "\n";
class Mine extends CRest
{
    protected static function callCurl($arParams) { return [static::class] + parent::callCurl($arParams); }
}
echo Mine::call('crm.activity.get', ['id' => 3])[0], ' ', get_parent_class('Mine'), ' ', var_export(new Mine() instanceof CRest, true), "\n";
var_dump((new ReflectionClass('CRest'))->isFinal(), ini_set('b24activity.crest', '0'));
?>
--EXPECT--
bool(true)
string(5) "CRest"
string(17) "B24Activity\CRest"
string(4) "1.36"
2
Mine B24Activity\CRest true
bool(false)
bool(false)
