--TEST--
An event is read only, and no way of printing it shows a token
--EXTENSIONS--
b24activity
--INI--
zend.exception_ignore_args=0
--FILE--
<?php
require __DIR__ . '/../inc/events.inc';

use B24Activity\Event;

$secrets = ['ACCESS', 'REFRESH', 'APPLICATION'];
$auth = ['access_token' => 'ACCESS', 'refresh_token' => 'REFRESH', 'application_token' => 'APPLICATION', 'domain' => 'portal.example'];
$post = ['event' => 'ONAPPTEST', 'ts' => '1466439714', 'auth' => $auth];
$event = Event::fromRequest($post, 'APPLICATION');
var_dump($event);
$ways = [
    'var_dump' => fn() => var_dump($event, [$event]),
    'print_r' => fn() => print_r($event),
    'var_export' => fn() => var_export($event),
    'json_encode' => fn() => print(json_encode($event)),
    'array' => fn() => print_r((array) $event),
    'debug_zval_refcount' => fn() => debug_zval_refcount($event),
    'reflection' => fn() => print(new ReflectionObject($event)),
    'wrong token' => fn() => Event::fromRequest(['auth' => ['application_token' => 'x']] + $post, 'APPLICATION'),
    'wrong form' => fn() => Event::fromRequest(['ts' => 'x'] + $post, 'APPLICATION'),
    'wrong auth' => fn() => Event::fromRequest(['auth' => ['access_token' => ['ACCESS']] + $auth] + $post, 'APPLICATION'),
    'empty token' => fn() => Event::fromRequest($post, ''),
    'wrong type' => fn() => Event::fromRequest($post, ['APPLICATION']),
    'thrown on' => fn() => (function (Event $event) { throw new Exception('x'); })($event),
];
foreach ($ways as $name => $way) {
    ob_start();
    try {
        $way();
    } catch (Throwable $error) {
        echo $error;
        array_map(fn($frame) => print_r($frame['args'] ?? []), $error->getTrace());
    }
    $text = ob_get_clean();
    echo $text === '' ? "$name prints nothing\n" : '';
    foreach ($secrets as $secret) {
        echo str_contains($text, $secret) ? "$name shows $secret\n" : '';
    }
}
// What asks for the very property gets it.
echo $event->auth['access_token'], ' ', get_object_vars($event)['auth']['refresh_token'], ' ', json_encode($event->auth) === json_encode($auth) ? 'whole' : 'changed', "\n";

echo thrown(fn() => $event->name = 'x'), "\n";
echo thrown(fn() => $event->auth['x'] = 'x'), "\n";
echo thrown(fn() => $event->other = 'x'), "\n";
echo thrown(function () use ($event) { unset($event->ts); }), "\n";
echo thrown(fn() => clone $event), "\n";
echo thrown(fn() => serialize($event)), "\n";
echo thrown(fn() => unserialize('O:17:"B24Activity\Event":0:{}')), "\n";
echo thrown(fn() => new Event()), "\n";
echo thrown(fn() => Event::fromRequest($post)), "\n";

// What the array was changed to afterwards does not matter, nor that it held references.
$id = '7';
$token = 'APPLICATION';
$data = ['FIELDS' => ['ID' => &$id]];
$post = ['event' => 'x', 'ts' => 1, 'data' => &$data, 'auth' => ['application_token' => &$token, 'user_id' => 1]];
$event = Event::fromRequest($post, $token);
$token = 'other';
$data = null;
echo json_encode([$event->data, $event->auth['application_token'], $event->auth['user_id'], $event->ts]), "\n";
?>
--EXPECTF--
object(B24Activity\Event)#1 (5) {
  ["name"]=>
  string(9) "ONAPPTEST"
  ["activityId"]=>
  NULL
  ["data"]=>
  array(0) {
  }
  ["auth"]=>
  array(4) {
    ["access_token"]=>
    string(3) "***"
    ["refresh_token"]=>
    string(3) "***"
    ["application_token"]=>
    string(3) "***"
    ["domain"]=>
    string(14) "portal.example"
  }
  ["ts"]=>
  int(1466439714)
}
ACCESS REFRESH whole
Error: Cannot modify readonly property B24Activity\Event::$name
Error: Cannot %Smodify readonly property B24Activity\Event::$auth
Error: Cannot create dynamic property B24Activity\Event::$other
Error: Cannot unset readonly property B24Activity\Event::$ts
Error: Trying to clone an uncloneable object of class B24Activity\Event
Exception: Serialization of 'B24Activity\Event' is not allowed
Exception: Unserialization of 'B24Activity\Event' is not allowed
Error: Call to private B24Activity\Event::__construct() from global scope
ArgumentCountError: B24Activity\Event::fromRequest() expects exactly 2 arguments, 1 given
[{"FIELDS":{"ID":"7"}},"APPLICATION",1,1]
