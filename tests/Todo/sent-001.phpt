--TEST--
Todo sends what it was given under the documented names, and returns what the portal says
--EXTENSIONS--
b24activity
--FILE--
<?php
declare(strict_types=1);
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/family.inc';

use B24Activity\{ColorId, OwnerType, Todo};

final class Carbonish extends DateTimeImmutable
{
}

$portal = Portal::start(['rows' => 10]);
$client = $portal->client();
$todo = new Todo($client);
$recording = new Recording($portal);
$show = $recording->show(...);

echo "-- add\n";
$id = $show(fn() => $todo->add(OwnerType::DEAL, 1, '2026-12-24T18:00:00+01:00'));
$show(fn() => $todo->add(ownerTypeId: 2, ownerId: 1, deadline: new Carbonish('2026-12-24 18:00', new DateTimeZone('America/St_Johns')), title: 'Ring «back»', description: "a\nb", responsibleId: 7, parentActivityId: $id, pingOffsets: [3 => 0, 7 => 15], colorId: ColorId::COLOR_3));
$show(fn() => $todo->add(2, 1, new DateTime('2026-12-24T18:00:00Z'), '', '', null, null, [], null));
$show(fn() => $todo->add(2, 1, '2026-12-24', colorId: '7', responsibleId: 0));

echo "-- update\n";
$show(fn() => $todo->update($id, 2, 1, '2026-12-25'));
$show(fn() => $todo->update($id, 2, 1, new DateTimeImmutable('2026-12-25T09:30:00.5+00:00'), '', '', 0, 0, [], '1'));
$show(fn() => $todo->update($id, 2, 1, '2026-12-25', title: 'x', description: null, pingOffsets: [15, 60]));
$show(fn() => $todo->updateDeadline($id, 2, 1, new DateTimeImmutable('2026-12-26T00:00:00-11:00')));
$show(fn() => $todo->updateDescription(value: '', ownerId: 1, ownerTypeId: 2, id: $id));
$show(fn() => $todo->updateColor($id, 2, 1, '5'));
$show(fn() => $todo->updateResponsibleUser($id, 2, 1, 3));
$row = $portal->activity()->get($id);
echo $row['DEADLINE'], ' ', json_encode($row['PROVIDER_PARAMS']), " $row[RESPONSIBLE_ID] \"$row[DESCRIPTION]\" \"$row[SUBJECT]\"\n";
?>
--EXPECT--
-- add
crm.activity.todo.add {"ownerTypeId":2,"ownerId":1,"deadline":"2026-12-24T18:00:00+01:00"}
  => int 11
crm.activity.todo.add {"ownerTypeId":2,"ownerId":1,"deadline":"2026-12-24T18:00:00-03:30","title":"Ring «back»","description":"a\nb","responsibleId":7,"parentActivityId":11,"pingOffsets":[0,15],"colorId":"3"}
  => int 12
crm.activity.todo.add {"ownerTypeId":2,"ownerId":1,"deadline":"2026-12-24T18:00:00+00:00"}
  => int 13
crm.activity.todo.add {"ownerTypeId":2,"ownerId":1,"deadline":"2026-12-24","responsibleId":0,"colorId":"7"}
  => int 14
-- update
crm.activity.todo.update {"id":11,"ownerTypeId":2,"ownerId":1,"deadline":"2026-12-25"}
  => int 11
crm.activity.todo.update {"id":11,"ownerTypeId":2,"ownerId":1,"deadline":"2026-12-25T09:30:00+00:00","title":"","description":"","responsibleId":0,"parentActivityId":0,"pingOffsets":[],"colorId":"1"}
  => int 11
crm.activity.todo.update {"id":11,"ownerTypeId":2,"ownerId":1,"deadline":"2026-12-25","title":"x","pingOffsets":[15,60]}
  => int 11
crm.activity.todo.updateDeadline {"id":11,"ownerTypeId":2,"ownerId":1,"value":"2026-12-26T00:00:00-11:00"}
  => int 11
crm.activity.todo.updateDescription {"id":11,"ownerTypeId":2,"ownerId":1,"value":""}
  => int 11
crm.activity.todo.updateColor {"id":11,"ownerTypeId":2,"ownerId":1,"colorId":"5"}
  => int 11
crm.activity.todo.updateResponsibleUser {"id":11,"ownerTypeId":2,"ownerId":1,"responsibleId":3}
  => int 11
2026-12-26T14:00:00+03:00 {"colorId":"5","pingOffsets":[15,60]} 3 "" "x"
