--TEST--
Handlers are bound, told and unbound; what the portal refuses comes through
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/events.inc';
require __DIR__ . '/../inc/portal.inc';

$app = Application::start();
$app->control(['record' => true]);
$events = events($app);
$handler = 'https://app.example/handler.php?a=1&b=ü';
var_dump($events->bind('onCrmActivityAdd', $handler), $events->bind(handler: $handler, event: 'ONCRMACTIVITYADD', authType: 1), $events->bind('ONCRMACTIVITYDELETE', $handler, 0));
$app->client()->call('event.bind', ['event' => 'ONCRMACTIVITYUPDATE', 'event_type' => 'offline']);
foreach ($events->list() as $row) {
    echo json_encode($row, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE), "\n";
}
var_dump($events->unbind('oncrmactivityadd', $handler, 1), $events->unbind('ONCRMACTIVITYADD', $handler), $events->unbind('ONCRMACTIVITYADD', $handler));
echo count($events->list()), "\n";
foreach (array_filter($app->recorded(), fn($request) => str_ends_with($request['method'], 'bind')) as $request) {
    unset($request['params']['auth']);
    echo $request['method'], ' ', json_encode($request['params'], JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE), "\n";
}

echo "--- refused\n";
$https = 'https://app.example/';
echo refused(fn() => $events->bind('ONCRMACTIVITYDELETE', $handler)), "\n";
echo refused(fn() => $events->bind('ONNOTHING', $https)), "\n";
echo refused(fn() => $events->bind('ONAPPTEST', 'ftp://app.example/')), "\n";
echo refused(fn() => $events->bind('ONAPPTEST', 'http://localhost/handler.php')), "\n";
$app->control(['crm' => ['admin' => false]]);
echo refused(fn() => $events->bind('ONAPPTEST', $https, 2)), "\n";
$webhook = new B24Activity\Events(($portal = Portal::start(['rows' => 1]))->client());
echo refused(fn() => $webhook->bind('ONAPPTEST', $https)), "\n";
echo refused(fn() => $webhook->unbind('ONAPPTEST', $https)), "\n";
echo refused(fn() => $webhook->list()), "\n";

echo "--- wrong\n";
$app->control(['reset' => true]);
foreach (['bind', 'unbind'] as $method) {
    foreach ([[], ['', $https], ['X', ''], ['X', $https, -1], [['X'], $https], ['X', "\xff"], ['X', $https, 1, 2]] as $arguments) {
        echo thrown(fn() => $events->$method(...$arguments)), "\n";
    }
}
$app->fault(['match' => 'event.bind', 'kind' => 'json', 'status' => 200, 'body' => ['result' => 'yes']], ['match' => 'event.unbind', 'kind' => 'json', 'status' => 200, 'body' => ['result' => ['count' => []]]],
    ['match' => 'event.get', 'kind' => 'json', 'status' => 200, 'body' => ['result' => 7]]);
echo thrown(fn() => $events->bind('X', $https)), "\n", thrown(fn() => $events->unbind('X', $https)), "\n", thrown(fn() => $events->list()), "\n";
echo $app->counters()['requests'], " requests\n";
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
{"event":"ONCRMACTIVITYADD","handler":"https://app.example/handler.php?a=1&b=ü","auth_type":"0","offline":0}
{"event":"ONCRMACTIVITYADD","handler":"https://app.example/handler.php?a=1&b=ü","auth_type":"1","offline":0}
{"event":"ONCRMACTIVITYDELETE","handler":"https://app.example/handler.php?a=1&b=ü","auth_type":"0","offline":0}
{"event":"ONCRMACTIVITYUPDATE","connector_id":"","offline":1}
int(1)
int(1)
int(0)
2
event.bind {"event":"onCrmActivityAdd","handler":"https://app.example/handler.php?a=1&b=ü"}
event.bind {"event":"ONCRMACTIVITYADD","handler":"https://app.example/handler.php?a=1&b=ü","auth_type":1}
event.bind {"event":"ONCRMACTIVITYDELETE","handler":"https://app.example/handler.php?a=1&b=ü","auth_type":0}
event.bind {"event":"ONCRMACTIVITYUPDATE","event_type":"offline"}
event.unbind {"event":"oncrmactivityadd","handler":"https://app.example/handler.php?a=1&b=ü","auth_type":1}
event.unbind {"event":"ONCRMACTIVITYADD","handler":"https://app.example/handler.php?a=1&b=ü"}
event.unbind {"event":"ONCRMACTIVITYADD","handler":"https://app.example/handler.php?a=1&b=ü"}
--- refused
ApiException ERROR_CORE, Unable to set event handler: Handler already binded, event.bind 400
NotFoundException ERROR_EVENT_NOT_FOUND, Event not found, event.bind 400
ValidationException ERROR_UNSUPPORTED_PROTOCOL, Unsupported handler protocol, event.bind 400
ValidationException ERROR_WRONG_HANDLER_URL, Wrong handler URL, event.bind 400
AccessDeniedException ACCESS_DENIED, Event binding with AUTH_TYPE requires administrator access rights, event.bind 403
AccessDeniedException WRONG_AUTH_TYPE, Current authorization type is denied for this method Application context required, event.bind 403
AccessDeniedException WRONG_AUTH_TYPE, Current authorization type is denied for this method Application context required, event.unbind 403
AccessDeniedException WRONG_AUTH_TYPE, Current authorization type is denied for this method Application context required, event.get 403
--- wrong
ArgumentCountError: B24Activity\Events::bind() expects at least 2 arguments, 0 given
ValueError: B24Activity\Events::bind(): Argument #1 ($event) must not be empty
ValueError: B24Activity\Events::bind(): Argument #2 ($handler) must not be empty
ValueError: B24Activity\Events::bind(): Argument #3 ($authType) must be greater than or equal to 0
TypeError: B24Activity\Events::bind(): Argument #1 ($event) must be of type string, array given
ValueError: B24Activity\Events::bind(): Argument #2 ($handler) cannot be sent: [handler] is not valid UTF-8
ArgumentCountError: B24Activity\Events::bind() expects at most 3 arguments, 4 given
ArgumentCountError: B24Activity\Events::unbind() expects at least 2 arguments, 0 given
ValueError: B24Activity\Events::unbind(): Argument #1 ($event) must not be empty
ValueError: B24Activity\Events::unbind(): Argument #2 ($handler) must not be empty
ValueError: B24Activity\Events::unbind(): Argument #3 ($authType) must be greater than or equal to 0
TypeError: B24Activity\Events::unbind(): Argument #1 ($event) must be of type string, array given
ValueError: B24Activity\Events::unbind(): Argument #2 ($handler) cannot be sent: [handler] is not valid UTF-8
ArgumentCountError: B24Activity\Events::unbind() expects at most 3 arguments, 4 given
B24Activity\DecodeException: event.bind: the result is not a boolean: "yes"
B24Activity\DecodeException: event.unbind: the result is not an object with the int "count": {"count":[]}
B24Activity\DecodeException: event.get: the result is not an array: 7
3 requests
