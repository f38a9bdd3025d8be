--TEST--
What the handler returned from is cleared, in three requests
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/events.inc';

$app = offline_application();
queue_events($app, 3);
$app->control(['reset' => true, 'record' => true]);
var_dump(events($app)->offline(function (array $event) {
    echo implode(' ', array_keys($event)), "\n";
    echo $event['EVENT_NAME'], ' ', json_encode($event['EVENT_DATA']), ' ', json_encode($event['EVENT_ADDITIONAL']), ' ', strlen($event['MESSAGE_ID']), "\n";
    return false; // what it returns does not matter
}, 3));
foreach ($app->recorded() as $request) {
    unset($request['params']['auth']);
    echo $request['method'], ' ', preg_replace(['/[0-9a-f]{32}/', '/"\d+"/'], ['PROCESS', '"N"'], json_encode($request['params'])), "\n";
}
echo queue_state($app), "\n";
var_dump(events($app)->offline(fn() => print("never\n")));
?>
--EXPECT--
ID TIMESTAMP_X EVENT_NAME EVENT_DATA EVENT_ADDITIONAL MESSAGE_ID
ONCRMACTIVITYUPDATE {"FIELDS":{"ID":"1"}} {"user_id":"1"} 32
ID TIMESTAMP_X EVENT_NAME EVENT_DATA EVENT_ADDITIONAL MESSAGE_ID
ONCRMACTIVITYUPDATE {"FIELDS":{"ID":"2"}} {"user_id":"1"} 32
ID TIMESTAMP_X EVENT_NAME EVENT_DATA EVENT_ADDITIONAL MESSAGE_ID
ONCRMACTIVITYUPDATE {"FIELDS":{"ID":"3"}} {"user_id":"1"} 32
int(3)
event.offline.list {"filter":{">PROCESS_ID":"","=ERROR":0},"order":{"PROCESS_ID":"ASC"}}
event.offline.get {"clear":0,"limit":3}
event.offline.clear {"process_id":"PROCESS","id":["N","N","N"]}
0 waiting, 0 of them reserved
int(0)
