--TEST--
CRest::call() sends null and empty arrays, everything else as a form would; b24activity.crest_strict sends that form
--INI--
b24activity.allow_http=1
b24activity.rate=1000000
b24activity.burst=1000000
--FILE--
<?php
require __DIR__ . '/../inc/crest_app.inc';
class CRest extends B24Activity\CRest {}
enum Suit: string { case Hearts = 'h'; }
final class Thing { public $a = 1; public $none; protected $hidden = 2; private $secret = 3; }

$portal = crest_portal();
$portal->control(['record' => true]);
$params = ['id' => 1, 'fields' => ['A' => null, 'B' => [], 'C' => true, 'D' => false, 'E' => 1.5, 'F' => 1e100, 'G' => 'ж&', 'H' => [[null]],
    'I' => new Thing(), 'J' => Suit::Hearts, 'K' => new DateTimeImmutable('2026-01-02 03:04:05+0300'), 'L' => STDIN, 7 => 'x', 'M' => -0.1]];
CRest::call('crm.activity.get', $params);
echo sent($portal), "\n";
CRest::call('crm.activity.fields');
echo sent($portal), "\n";

unset($params['fields']['J']); // which PHP versions write in different ways
ini_set('b24activity.crest_strict', '1');
CRest::call('crm.activity.get', $params);
echo sent($portal) === 'POST application/x-www-form-urlencoded ' . http_build_query($params) ? "the form\n" : sent($portal);
CRest::call('crm.activity.fields');
echo sent($portal), "\n";
CRest::callBatch(['a' => ['method' => 'crm.activity.get', 'params' => ['id' => 1, 'x' => 'a b&c']]], 1);
echo sent($portal), "\n";

ini_set('b24activity.crest_strict', '0');
CRest::callBatch(['a' => ['method' => 'crm.activity.get', 'params' => ['id' => 1, 'x' => 'a b&c']]], 1);
echo sent($portal), "\n";
CRest::call('crm.activity.get', ['id' => 1, 'text' => "not \xff UTF-8", 'null' => null]); // JSON cannot have it
echo sent($portal), "\n";
?>
--EXPECT--
POST application/json {"id":"1","fields":{"A":null,"B":[],"C":"1","D":"0","E":"1.5","F":"1.0E+100","G":"ж&","H":[[null]],"I":{"a":"1","none":null},"J":"h","K":"2026-01-02T03:04:05+03:00","7":"x","M":"-0.1"}}
POST application/json []
the form
GET
POST application/x-www-form-urlencoded cmd%5Ba%5D=crm.activity.get%3Fid%3D1%26x%3Da%2Bb%2526c&halt=1
POST application/json {"cmd":{"a":"crm.activity.get?id=1&x=a+b%26c"},"halt":"1"}
POST application/x-www-form-urlencoded id=1&text=not+%FF+UTF-8
