--TEST--
What add() leaves out, addMany() leaves out of its rows, so that they fit in a batch
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

use B24Activity\{Binding, Todo};

$portal = Portal::start(['rows' => 10]);
$portal->control(['record' => true]);
$row = ['ownerTypeId' => 2, 'ownerId' => 1, 'deadline' => '2026-12-24'];
$answer = (new Todo($portal->client()))->addMany([
    $row + ['title' => '', 'description' => null, 'responsibleId' => null, 'parentActivityId' => null, 'pingOffsets' => [], 'colorId' => ''],
    $row + ['title' => 'x', 'responsibleId' => 0, 'pingOffsets' => [15], 'colorId' => '3'],
    ['deadline' => null] + $row,
]);
echo json_encode($answer['done']), json_encode($answer['failed']), "\n";
foreach ($portal->recorded() as $request) {
    echo $request['method'], ' ', urldecode($request['body']), "\n";
}
echo json_encode((new Binding($portal->client()))->addMany([['activityId' => 1, 'entityTypeId' => 3, 'entityId' => null]])), "\n";
?>
--EXPECT--
[11,12]{"2":{"error":"100","error_description":"Invalid value {NULL} to match with parameter {deadline}. Should be value of type string."}}
batch {"halt":0,"cmd":{"c0":"crm.activity.todo.add?ownerTypeId=2&ownerId=1&deadline=2026-12-24","c1":"crm.activity.todo.add?ownerTypeId=2&ownerId=1&deadline=2026-12-24&title=x&responsibleId=0&pingOffsets[0]=15&colorId=3"}}
crm.activity.todo.add {"deadline":null,"ownerTypeId":2,"ownerId":1}
{"done":[],"failed":[{"error":"100","error_description":"Invalid value {NULL} to match with parameter {entityId}. Should be value of type int."}],"unknown":[]}
