--TEST--
CRest refuses what it cannot send before anything is sent, and takes what has always been taken
--INI--
b24activity.allow_http=1
b24activity.rate=1000000
b24activity.burst=1000000
--FILE--
<?php
require __DIR__ . '/../inc/crest_app.inc';
class CRest extends B24Activity\CRest { public static function raw($params) { return static::callCurl($params); } }

$portal = crest_portal();
$portal->control(['reset' => true]);
foreach ([
    static fn() => CRest::call('crm.activity.get', 'id'),
    static fn() => CRest::call([]),
    static fn() => CRest::raw('x'),
    static fn() => CRest::raw(['method' => 'x', 'params' => 'y']),
    static fn() => CRest::setLog([], "x\0y"),
    static fn() => CRest::setLog([], []),
    static fn() => CRest::callBatch(['a' => new ArrayObject(['method' => 'crm.activity.get'])]),
] as $call) {
    try {
        var_dump($call());
    } catch (Throwable $error) {
        echo get_class($error), ': ', $error->getMessage(), "\n";
    }
}
echo $portal->counters()['requests'], " requests\n";
echo count(CRest::call('crm.activity.fields', null)['result']) > 20 ? "null is nothing\n" : '';
echo CRest::raw(['method' => 'crm.activity.get', 'params' => ['id' => 2]])['result']['ID'], "\n";
$params = ['id' => 4];
$reference = &$params['id'];
echo CRest::call('crm.activity.get', $params)['result']['ID'], $params['id'], "\n";
unset($reference);
$shared = ['id' => 6];
$params = ['method' => 'crm.activity.get', 'params' => &$shared];
echo json_encode([CRest::raw($params)['result']['ID'], $shared]), "\n";
$loop = new stdClass();
$loop->loop = $loop;
echo CRest::call('crm.activity.get', ['id' => 5, 'x' => $loop])['result']['ID'], "\n";
?>
--EXPECT--
TypeError: B24Activity\CRest::call(): Argument #2 ($params) must be of type ?array, string given
TypeError: B24Activity\CRest::call(): Argument #1 ($method) must be of type string, array given
TypeError: B24Activity\CRest::callCurl(): Argument #1 ($arParams) must be of type array, string given
TypeError: CRest::callCurl(): $arParams['params'] must be of type array, string given
ValueError: B24Activity\CRest::setLog(): Argument #2 ($type) must not contain any null bytes
TypeError: B24Activity\CRest::setLog(): Argument #2 ($type) must be of type string, array given
TypeError: CRest::callBatch(): Each command must be of type array, ArrayObject given
0 requests
null is nothing
2
44
["6",{"id":6}]
5
