--TEST--
Configurable sends what it was given under the documented names, and returns what the portal says
--EXTENSIONS--
b24activity
--FILE--
<?php
declare(strict_types=1);
require __DIR__ . '/../inc/oauth.inc';
require __DIR__ . '/../inc/family.inc';

use B24Activity\{ActivityType, Badge, Configurable};

$application = Application::start();
$client = $application->client();
(new ActivityType($client))->add(['TYPE_ID' => 'call', 'IS_CONFIGURABLE_TYPE' => 'Y']);
(new Badge($client))->add('missed', 'Status', 'Missed', 'failure');
$configurable = new Configurable($client);
$show = (new Recording($application))->show(...);

$layout = ['icon' => ['code' => 'call'], 'header' => ['title' => 'Call'], 'body' => ['logo' => ['code' => 'call']]];
$id = $show(fn() => $configurable->add(2, 1, [], $layout));
$other = $show(fn() => $configurable->add(layout: $layout, ownerId: 1, ownerTypeId: 2, fields: [
    'typeId' => 'call', 'completed' => false, 'deadline' => new DateTimeImmutable('2026-12-24T18:00:00+01:00'), 'pingOffsets' => [0, 15],
    'isIncomingChannel' => false, 'responsibleId' => 3, 'badgeCode' => 'missed', 'originatorId' => 'shop', 'originId' => 'order-1',
]));
$show(fn() => $configurable->update($id));
$show(fn() => $configurable->update($id, ['completed' => true, 'pingOffsets' => [], 'badgeCode' => '', 'originId' => null]));
$show(fn() => $configurable->update($id, fields: []));
$show(fn() => $configurable->update(layout: ['header' => ['title' => 'Two']] + $layout, id: $id));
$show(fn() => $configurable->update($id, ['completed' => 'N'], $layout));
$read = $show(fn() => $configurable->get(id: $other));
echo json_encode($read['fields']), ' ', $read['layout'] === $layout ? 'the same layout' : 'another layout', "\n", implode(' ', array_keys($read)), "\n";
?>
--EXPECT--
crm.activity.configurable.add {"ownerTypeId":2,"ownerId":1,"fields":[],"layout":{"icon":{"code":"call"},"header":{"title":"Call"},"body":{"logo":{"code":"call"}}}}
  => int 11
crm.activity.configurable.add {"ownerTypeId":2,"ownerId":1,"fields":{"typeId":"call","completed":false,"deadline":"2026-12-24T18:00:00+01:00","pingOffsets":[0,15],"isIncomingChannel":false,"responsibleId":3,"badgeCode":"missed","originatorId":"shop","originId":"order-1"},"layout":{"icon":{"code":"call"},"header":{"title":"Call"},"body":{"logo":{"code":"call"}}}}
  => int 12
crm.activity.configurable.update {"id":11}
  => int 11
crm.activity.configurable.update {"id":11,"fields":{"completed":true,"pingOffsets":[],"badgeCode":"","originId":null}}
  => int 11
crm.activity.configurable.update {"id":11,"fields":[]}
  => int 11
crm.activity.configurable.update {"id":11,"layout":{"header":{"title":"Two"},"icon":{"code":"call"},"body":{"logo":{"code":"call"}}}}
  => int 11
crm.activity.configurable.update {"id":11,"fields":{"completed":"N"},"layout":{"icon":{"code":"call"},"header":{"title":"Call"},"body":{"logo":{"code":"call"}}}}
  => int 11
crm.activity.configurable.get {"id":12}
  => array
{"typeId":"call","completed":false,"deadline":"2026-12-24T20:00:00+03:00","pingOffsets":[0,15],"isIncomingChannel":false,"responsibleId":3,"badgeCode":"missed","originatorId":"shop","originId":"order-1"} the same layout
id ownerTypeId ownerId fields layout
