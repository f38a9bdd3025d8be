--TEST--
LayoutBlocks sends what it was given under the documented names, and returns what the portal says
--EXTENSIONS--
b24activity
--FILE--
<?php
declare(strict_types=1);
require __DIR__ . '/../inc/oauth.inc';
require __DIR__ . '/../inc/family.inc';

use B24Activity\{Block, Layout, LayoutBlocks, Todo};

$application = Application::start();
$client = $application->client();
$id = (new Todo($client))->add(2, 1, '2026-12-24');
$blocks = new LayoutBlocks($client);
$show = (new Recording($application))->show(...);

var_dump($show(fn() => $blocks->get(2, 1, $id)));
$show(fn() => $blocks->set(2, 1, $id, Layout::blocks([Block::text('one'), Block::deadline()])));
$show(fn() => $blocks->set(layout: ['blocks' => ['x' => ['type' => 'text', 'properties' => ['value' => 'two', 'bold' => false]]]], activityId: $id, entityId: 1, entityTypeId: 2));
echo json_encode($show(fn() => $blocks->get(activityId: $id, entityId: 1, entityTypeId: 2))), "\n";
$show(fn() => $blocks->delete(2, 1, $id));
$show(fn() => $blocks->get(2, 1, $id));
?>
--EXPECT--
crm.activity.layout.blocks.get {"entityTypeId":2,"entityId":1,"activityId":11}
  => null
NULL
crm.activity.layout.blocks.set {"entityTypeId":2,"entityId":1,"activityId":11,"layout":{"blocks":[{"type":"text","properties":{"value":"one"}},{"type":"deadline","properties":{"readonly":false}}]}}
  => bool true
crm.activity.layout.blocks.set {"entityTypeId":2,"entityId":1,"activityId":11,"layout":{"blocks":{"x":{"type":"text","properties":{"value":"two","bold":false}}}}}
  => bool true
crm.activity.layout.blocks.get {"entityTypeId":2,"entityId":1,"activityId":11}
  => array
{"blocks":{"x":{"type":"text","properties":{"value":"two","bold":false}}}}
crm.activity.layout.blocks.delete {"entityTypeId":2,"entityId":1,"activityId":11}
  => bool true
crm.activity.layout.blocks.get {"entityTypeId":2,"entityId":1,"activityId":11}
  => null
