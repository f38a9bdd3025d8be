--TEST--
ActivityType sends what it was given under the documented names, and returns what the portal says
--EXTENSIONS--
b24activity
--FILE--
<?php
declare(strict_types=1);
require __DIR__ . '/../inc/oauth.inc';
require __DIR__ . '/../inc/family.inc';

use B24Activity\{ActivityType, Attachment};

$application = Application::start();
$type = new ActivityType($application->client());
$show = (new Recording($application))->show(...);

$show(fn() => $type->list());
$show(fn() => $type->add(['TYPE_ID' => '1C', 'NAME' => 'Дело 1C', 'IS_CONFIGURABLE_TYPE' => 'Y']));
$show(fn() => $type->add(fields: ['TYPE_ID' => 'ICON', 'ICON_FILE' => ['fileData' => ['i.png', 'aWNvbg==']]]));
$show(fn() => $type->add(['TYPE_ID' => 7, 'NAME' => '', 'ICON_FILE' => ['i.png', 'aWNvbg==']]));
foreach ($show(fn() => $type->list()) as $row) {
    echo json_encode($row, JSON_UNESCAPED_UNICODE), "\n";
}
$show(fn() => $type->delete('1C'));
$show(fn() => $type->delete(typeId: '7'));
echo json_encode(array_column($show(fn() => $type->list()), 'TYPE_ID')), "\n";
?>
--EXPECT--
crm.activity.type.list {}
  => array
crm.activity.type.add {"fields":{"TYPE_ID":"1C","NAME":"Дело 1C","IS_CONFIGURABLE_TYPE":"Y"}}
  => bool true
crm.activity.type.add {"fields":{"TYPE_ID":"ICON","ICON_FILE":["i.png","aWNvbg=="]}}
  => bool true
crm.activity.type.add {"fields":{"TYPE_ID":7,"NAME":"","ICON_FILE":["i.png","aWNvbg=="]}}
  => bool true
crm.activity.type.list {}
  => array
{"TYPE_ID":"1C","NAME":"Дело 1C","IS_CONFIGURABLE_TYPE":"Y","ICON_ID":"0"}
{"TYPE_ID":"ICON","NAME":"","IS_CONFIGURABLE_TYPE":"N","ICON_ID":"1"}
{"TYPE_ID":"7","NAME":"","IS_CONFIGURABLE_TYPE":"N","ICON_ID":"2"}
crm.activity.type.delete {"TYPE_ID":"1C"}
  => bool true
crm.activity.type.delete {"TYPE_ID":"7"}
  => bool true
crm.activity.type.list {}
  => array
["ICON"]
