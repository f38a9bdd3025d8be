--TEST--
Keys of CRest::call() and callBatch() arrive as a form brings them; auth goes as it was given by a webhook
--INI--
b24activity.allow_http=1
b24activity.rate=1000000
b24activity.burst=1000000
--FILE--
<?php
require __DIR__ . '/../inc/crest_app.inc';
class CRest extends B24Activity\CRest {}

$portal = crest_portal();
$portal->control(['record' => true]);
foreach (['a b', 'c.d', 'e[f', ' g', ''] as $key) {
    $calls[] = [$key => 1];
}
foreach (['', ' ', 'h]i', "\v", "\0"] as $key) {
    $calls[] = ['x' => [$key => 1]];
}
foreach ([...$calls, ['x' => ['a b' => 1, 'c.d' => 2], 'f-g' => 3], ['auth' => 'other', 'access_token' => 'third']] as $params) {
    CRest::call('profile', $params);
    parse_str(http_build_query($params), $form);
    $requests = $portal->recorded();
    $last = end($requests);
    echo $last['content_type'], ' ', json_encode($last['params']), json_encode($last['params']) === json_encode($form) ? '' : ' is changed', "\n";
}
echo json_encode(array_keys(CRest::callBatch(['' => ['method' => 'profile'], 'a b' => ['method' => 'profile']])['result']['result'])), "\n";
?>
--EXPECT--
application/x-www-form-urlencoded {"a_b":"1"}
application/x-www-form-urlencoded {"c_d":"1"}
application/x-www-form-urlencoded {"e_f":"1"}
application/x-www-form-urlencoded {"g":"1"}
application/x-www-form-urlencoded []
application/x-www-form-urlencoded {"x":["1"]}
application/x-www-form-urlencoded {"x":["1"]}
application/x-www-form-urlencoded {"x":{"h":"1"}}
application/x-www-form-urlencoded {"x":["1"]}
application/x-www-form-urlencoded {"x_":"1"}
application/json {"x":{"a b":"1","c.d":"2"},"f-g":"3"}
application/json {"auth":"other","access_token":"third"}
[0,"a b"]
