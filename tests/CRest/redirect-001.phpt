--TEST--
CRest follows a portal that moved, unless told not to by followlocation
--INI--
b24activity.allow_http=1
b24activity.rate=1000000
b24activity.burst=1000000
--FILE--
<?php
require __DIR__ . '/../inc/crest_app.inc';
class CRest extends B24Activity\CRest { public static function raw($params) { return static::callCurl($params); } }
$portal = crest_portal();
$moved = static fn() => $portal->control(['faults' => [['kind' => 'status', 'match' => 'crm.activity.get', 'status' => 302, 'headers' => [
    'Location' => 'http://localhost:' . parse_url($portal->webhook, PHP_URL_PORT) . '/', 'Content-Type' => 'text/html',
]]]]);
foreach ([[], ['followlocation' => 1], ['followlocation' => 0]] as $extra) {
    $moved();
    $answer = CRest::raw(['method' => 'crm.activity.get', 'params' => ['id' => 7]] + $extra);
    echo $answer['result']['ID'] ?? "$answer[error]: $answer[error_information]", "\n";
}
?>
--EXPECT--
7
7
no_json: The answer is no JSON: HTTP 302 with text/html;charset=UTF-8
