--TEST--
Activity sends what it was given under the documented names, and returns what the portal says
--EXTENSIONS--
b24activity
--FILE--
<?php
declare(strict_types=1);
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/family.inc';

use B24Activity\{Activity, DescriptionType, Direction, OwnerType, Priority, TypeId};

enum Type: int
{
    case Call = 2;
}

enum Done: string
{
    case Yes = 'Y';
}

$portal = Portal::start(['rows' => 10]);
$activity = $portal->activity();
$show = (new Recording($portal))->show(...);

$fields = [
    'SUBJECT' => 'Call «back»', 'TYPE_ID' => Type::Call, 'OWNER_TYPE_ID' => OwnerType::DEAL, 'OWNER_ID' => '1',
    'START_TIME' => new DateTimeImmutable('2026-12-24T18:00:00.25', new DateTimeZone('Asia/Kolkata')), 'COMPLETED' => Done::Yes,
    'PRIORITY' => Priority::HIGH, 'DIRECTION' => Direction::OUTGOING, 'DESCRIPTION' => "a\nb / c", 'DESCRIPTION_TYPE' => DescriptionType::PLAIN,
    'RESULT_SUM' => 10.0, 'SETTINGS' => (object) ['A' => true, 'B' => null], 'COMMUNICATIONS' => [['VALUE' => '+1 555', 'ENTITY_ID' => 3, 'ENTITY_TYPE_ID' => 3]],
];
$id = $show(fn() => $activity->add($fields));
$show(fn() => $activity->add(fields: ['SUBJECT' => 'x', 'PROVIDER_ID' => 'P', 'TYPE_ID' => TypeId::PROVIDER, 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1, 'UNKNOWN' => []]));
echo $show(fn() => $activity->get($id))['SUBJECT'], "\n";
$show(fn() => $activity->update($id, ['COMPLETED' => 'N', 'DESCRIPTION' => '', 'FILES' => [], 'LOCATION' => null, 'END_TIME' => new DateTime('2026-12-24T18:00:00Z')]));
$show(fn() => $activity->update(fields: [], id: $id));
$portal->control(['crm' => ['transcripts' => [$id => 'Hello?']]]);
echo $show(fn() => $activity->callTranscript(activityId: $id))['transcription'], "\n";
$show(fn() => $activity->callTranscript($id + 1));
$show(fn() => $activity->delete($id));
echo count($show(fn() => $activity->fields())), ' ', count($show(fn() => $activity->communicationFields())), "\n";
$show(fn() => $activity->page(['COMPLETED' => 'N', '>ID' => 3], ['ID', 'SUBJECT'], ['ID' => 'DESC'], 50));
$show(fn() => $activity->page());
?>
--EXPECT--
crm.activity.add {"fields":{"SUBJECT":"Call «back»","TYPE_ID":2,"OWNER_TYPE_ID":2,"OWNER_ID":"1","START_TIME":"2026-12-24T18:00:00+05:30","COMPLETED":"Y","PRIORITY":3,"DIRECTION":2,"DESCRIPTION":"a\nb / c","DESCRIPTION_TYPE":1,"RESULT_SUM":10,"SETTINGS":{"A":true,"B":null},"COMMUNICATIONS":[{"VALUE":"+1 555","ENTITY_ID":3,"ENTITY_TYPE_ID":3}]}}
  => int 11
crm.activity.add {"fields":{"SUBJECT":"x","PROVIDER_ID":"P","TYPE_ID":6,"OWNER_TYPE_ID":2,"OWNER_ID":1,"UNKNOWN":[]}}
  => int 12
crm.activity.get {"id":11}
  => array
Call «back»
crm.activity.update {"id":11,"fields":{"COMPLETED":"N","DESCRIPTION":"","FILES":[],"LOCATION":null,"END_TIME":"2026-12-24T18:00:00+00:00"}}
  => bool true
crm.activity.update {"id":11,"fields":[]}
  => bool true
crm.activity.call.getTranscript {"activityId":11}
  => array
Hello?
crm.activity.call.getTranscript {"activityId":12}
  => null
crm.activity.delete {"id":11}
  => bool true
crm.activity.fields {}
  => array
44 crm.activity.communication.fields {}
  => array
6
crm.activity.list {"filter":{"COMPLETED":"N",">ID":3},"select":["ID","SUBJECT"],"order":{"ID":"DESC"},"start":50}
  => array
crm.activity.list {"filter":[],"select":[],"order":[],"start":0}
  => array
