--TEST--
Values that JSON cannot carry are refused with their place, and nothing is sent
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

enum Unit
{
    case One;
}

$portal = Portal::start(['synthetic' => 10]);
$client = $portal->client();
$deep = $cycle = [];
for ($i = 0; $i < 130; $i++) {
    $deep = [$deep];
}
$object = new stdClass();
$object->self = $object;
$values = [INF, -INF, NAN, "\xFF", "ok\xE2\x82", "\xED\xA0\x80", fopen('php://memory', 'r'), new ArrayObject(), fn() => 1, Unit::One];
foreach ($values as $value) {
    refused(fn() => $client->call('profile', ['fields' => ['A' => ['ok', $value]]]));
}
refused(fn() => $client->call('profile', ['A' => ["\xC0 ä\r\n" => 1]]));
refused(fn() => $client->batch(["\xFF" => ['profile', ['x' => NAN]]]));
refused(fn() => $client->batch(["\xFF" => 'profile']));
refused(fn() => $client->batch(["\xFF" => ['profile', ['x' => '$result[later]']], 'later' => ['profile']]));
refused(fn() => $portal->client(["\xFF" => 1]));
foreach ([$deep, $object] as $value) {
    try {
        $client->call('profile', ['x' => $value]);
    } catch (ValueError $error) {
        echo preg_replace('/(\[\w+\])+/', '[…]', $error->getMessage()), "\n";
    }
}
refused(fn() => $client->batch(['a' => ['profile', ['x' => ['y' => NAN]]]]));
refused(fn() => $client->each('crm.activity.list', ['filter' => ['x' => NAN]]));
echo $portal->counters()['requests'], " requests\n";
?>
--EXPECT--
ValueError: B24Activity\Client::call(): Argument #2 ($params) cannot be sent: [fields][A][1] is INF or NAN
ValueError: B24Activity\Client::call(): Argument #2 ($params) cannot be sent: [fields][A][1] is INF or NAN
ValueError: B24Activity\Client::call(): Argument #2 ($params) cannot be sent: [fields][A][1] is INF or NAN
ValueError: B24Activity\Client::call(): Argument #2 ($params) cannot be sent: [fields][A][1] is not valid UTF-8
ValueError: B24Activity\Client::call(): Argument #2 ($params) cannot be sent: [fields][A][1] is not valid UTF-8
ValueError: B24Activity\Client::call(): Argument #2 ($params) cannot be sent: [fields][A][1] is not valid UTF-8
TypeError: B24Activity\Client::call(): Argument #2 ($params) cannot be sent: [fields][A][1] is a resource
TypeError: B24Activity\Client::call(): Argument #2 ($params) cannot be sent: [fields][A][1] is an object other than a DateTimeInterface, a backed enum or a stdClass
TypeError: B24Activity\Client::call(): Argument #2 ($params) cannot be sent: [fields][A][1] is an object other than a DateTimeInterface, a backed enum or a stdClass
TypeError: B24Activity\Client::call(): Argument #2 ($params) cannot be sent: [fields][A][1] is an object other than a DateTimeInterface, a backed enum or a stdClass
ValueError: B24Activity\Client::call(): Argument #2 ($params) cannot be sent: [A][\xC0 \xC3\xA4\r\n] has a key that is not valid UTF-8
ValueError: B24Activity\Client::batch(): Argument #1 ($commands) cannot be sent: [\xFF][x] is INF or NAN
TypeError: B24Activity\Client::batch(): Argument #1 ($commands) must hold [method, parameters] for each name: "\xFF" does not
ValueError: B24Activity\Client::batch(): Argument #1 ($commands) cannot be sent: command "\xFF" refers to command "later", which does not run before it
ValueError: B24Activity\Client::webhook(): Argument #2 ($options) has an unknown option "\xFF"
B24Activity\Client::call(): Argument #2 ($params) cannot be sent: […] is nested too deep
B24Activity\Client::call(): Argument #2 ($params) cannot be sent: […] is nested too deep
ValueError: B24Activity\Client::batch(): Argument #1 ($commands) cannot be sent: [a][x][y] is INF or NAN
ValueError: B24Activity\Client::each(): Argument #2 ($params) cannot be sent: [filter][x] is INF or NAN
0 requests
