--TEST--
C_REST_CURRENT_ENCODING: what is sent, what comes back, and classes with a changeEncoding() of their own
--EXTENSIONS--
iconv
--INI--
b24activity.allow_http=1
b24activity.rate=1000000
b24activity.burst=1000000
--FILE--
<?php
require __DIR__ . '/../inc/crest_app.inc';
class CRest extends B24Activity\CRest
{
    public static function way(string $name, ...$arguments) { return static::$name(...$arguments); }
}
final class Upper extends CRest
{
    protected static function changeEncoding($data, $encoding = true)
    {
        return is_string($data) && $encoding ? strtoupper($data) : parent::changeEncoding($data, $encoding);
    }
}
final class Failing extends CRest
{
    protected static function changeEncoding($data, $encoding = true)
    {
        return $data === 'stop' ? throw new LogicException('stop') : parent::changeEncoding($data, $encoding);
    }
}
define('C_REST_CURRENT_ENCODING', 'windows-1251');
$portal = crest_portal();
$portal->control(['record' => true]);
CRest::call('crm.activity.get', ['id' => 1, "\xca" => ["\xcf", null, 7]]);
echo sent($portal), "\n";
Upper::call('crm.activity.get', ['id' => 1, 'x' => ['y' => 'z']]);
echo sent($portal), "\n";
$portal->control(['faults' => [['kind' => 'status', 'match' => 'crm.activity.fields', 'status' => 502, 'body' => '<h1>Bad gateway</h1>', 'times' => -1]]]);
foreach (['0', '1'] as $strict) {
    ini_set('b24activity.crest_strict', $strict);
    echo json_encode(CRest::call('crm.activity.fields')), "\n";
}
ini_set('b24activity.crest_strict', '0');
foreach ([fn() => Failing::call('x', ['a' => ['stop']]), fn() => Failing::call('x', ['stop' => 1]), fn() => Failing::callBatch([['method' => 'stop']])] as $call) {
    try {
        $call();
    } catch (LogicException $error) {
        echo $error->getMessage(), "\n";
    }
}
var_dump(CRest::way('changeEncoding', null), CRest::way('changeEncoding', 1.5), CRest::way('expandData', '7'), CRest::way('expandData', 'no JSON'));
var_dump(CRest::way('wrapData', ["\xcf" => "\xcf"]), @CRest::way('changeEncoding', "\x98"));
?>
--EXPECT--
POST application/json {"id":"1","К":["П","","7"]}
POST application/json {"ID":"1","X":{"Y":"Z"}}
{"error":"no_json","error_information":"The answer is no JSON: HTTP 502 with text\/html; charset=utf-8"}
""
stop
stop
stop
string(0) ""
string(3) "1.5"
string(1) "7"
string(0) ""
string(19) "{"\u041f":"\u041f"}"
bool(false)
