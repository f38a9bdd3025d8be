--TEST--
Binding sends what it was given under the documented names, and returns what the portal says
--EXTENSIONS--
b24activity
--FILE--
<?php
declare(strict_types=1);
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/family.inc';

use B24Activity\{Binding, OwnerType, Todo};

$portal = Portal::start(['rows' => 10]);
$client = $portal->client();
$id = (new Todo($client))->add(OwnerType::DEAL, 1, '2026-12-24');
$binding = new Binding($client);
$recording = new Recording($portal);
$show = $recording->show(...);

$show(fn() => $binding->add($id, OwnerType::CONTACT, 5));
$show(fn() => $binding->add(entityId: 6, entityTypeId: 1040, activityId: $id));
$show(fn() => $binding->move($id, OwnerType::CONTACT, 5, OwnerType::CONTACT, 7));
$show(fn() => $binding->move(targetEntityId: 8, targetEntityTypeId: 3, sourceEntityId: 7, sourceEntityTypeId: 3, activityId: $id));
$show(fn() => $binding->delete($id, 1040, 6));
echo json_encode($show(fn() => $binding->list($id))), "\n";
$portal->control(['crm' => ['owners' => ['2:1' => 'closed', '3:8' => 'closed']]]);
echo json_encode($show(fn() => $binding->list($id))), "\n";
?>
--EXPECT--
crm.activity.binding.add {"activityId":11,"entityTypeId":3,"entityId":5}
  => bool true
crm.activity.binding.add {"activityId":11,"entityTypeId":1040,"entityId":6}
  => bool true
crm.activity.binding.move {"activityId":11,"sourceEntityTypeId":3,"sourceEntityId":5,"targetEntityTypeId":3,"targetEntityId":7}
  => bool true
crm.activity.binding.move {"activityId":11,"sourceEntityTypeId":3,"sourceEntityId":7,"targetEntityTypeId":3,"targetEntityId":8}
  => bool true
crm.activity.binding.delete {"activityId":11,"entityTypeId":1040,"entityId":6}
  => bool true
crm.activity.binding.list {"activityId":11}
  => array
[{"entityTypeId":2,"entityId":1},{"entityTypeId":3,"entityId":8}]
crm.activity.binding.list {"activityId":11}
  => array
[]
