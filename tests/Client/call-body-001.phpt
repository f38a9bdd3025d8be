--TEST--
call() sends JSON that keeps every type
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

enum Level: int
{
    case High = 3;
}

$portal = Portal::start(['synthetic' => 10]);
$portal->control(['record' => true]);
$portal->client()->call('profile', [
    'null' => null, 'empty' => [], 'yes' => true, 'no' => false, 'int' => PHP_INT_MAX, 'float' => 0.1, 'text' => 'a"b\\c/d',
    'Имя' => 'Ёжик 🦔', 'list' => [1, '1', [null]], 'map' => ['x' => ['y' => 1]], 'sparse' => [1 => 'a', 5 => 'b'],
    'date' => new DateTimeImmutable('2026-02-03 04:05:06', new DateTimeZone('Asia/Tokyo')),
    'mutable' => new DateTime('2026-07-01 00:00:00', new DateTimeZone('UTC')), 'enum' => Level::High, 'object' => (object) ['a' => 1],
]);
[$request] = $portal->recorded();
echo $request['http_method'], ' ', $request['content_type'], ' ', str_replace($portal->secret(), 'secret', $request['path']), "\n", $request['body'], "\n";
?>
--EXPECT--
POST application/json /rest/1/secret/profile
{"null":null,"empty":[],"yes":true,"no":false,"int":9223372036854775807,"float":0.1,"text":"a\"b\\c/d","Имя":"Ёжик 🦔","list":[1,"1",[null]],"map":{"x":{"y":1}},"sparse":{"1":"a","5":"b"},"date":"2026-02-03T04:05:06+09:00","mutable":"2026-07-01T00:00:00+00:00","enum":3,"object":{"a":1}}
