--TEST--
What the portal takes is sent, however PHP spells it
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';
require __DIR__ . '/../inc/family.inc';

use B24Activity\{Activity, ActivityType, Badge, Configurable, Todo};

class Carbonish extends DateTimeImmutable
{
    public function __toString(): string
    {
        return 'not this way';
    }
}

final class Text
{
    public function __construct(private readonly string $text)
    {
    }

    public function __toString(): string
    {
        return $this->text;
    }
}

enum Pair: string
{
    case Shop = 'shop';
    case Order = 'order-1';
}

enum Minutes: int
{
    case Quarter = 15;
}

enum Kind: int
{
    case Meeting = 1;
    case Call = 2;
}

$application = Application::start();
$client = $application->client();
[$activity, $todo, $badge, $type, $configurable] = [new Activity($client), new Todo($client), new Badge($client), new ActivityType($client), new Configurable($client)];
$show = (new Recording($application))->show(...);
$day = '2026-12-24';

echo "-- arguments\n";
$id = $show(fn() => $todo->add('2', 1.0, new Text($day), new Text('a title'), 5, '7', null, ['15', 60 / 4, Minutes::Quarter, 0], 3));
$show(fn() => $todo->add(2, true, new Carbonish('2026-12-24T18:00:00+01:00'), '', '', null, null, [], null));
$show(fn() => $todo->add(2, 1, 'tomorrow', title: new Text('')));
$show(fn() => $todo->update("$id", 2, 1, new Carbonish('2026-12-24T18:00:00.999Z'), parentActivityId: 0));
$show(fn() => $todo->updateDescription($id, 2, 1, 1.5));
$show(fn() => $todo->updateColor($id, 2, 1, new Text('7')));
[$first, $second] = [2, 1];
$references = ['id' => &$id, 'ownerTypeId' => &$first, 'ownerId' => &$second, 'value' => &$day];
$show(fn() => $todo->updateDeadline(...$references));
$show(fn() => call_user_func_array([$todo, 'updateResponsibleUser'], [$id, 2, 1, '4']));
$show(fn() => $badge->add('0', new Text('x'), ['en' => 'y'], new Text('primary')));
$show(fn() => $badge->get(0));
$show(fn() => $type->add(['TYPE_ID' => 0]));
$show(fn() => $type->delete(0));
echo json_encode([$id, $first, $second, $day]), "\n";

echo "-- fields\n";
$fields = ['SUBJECT' => '0', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1];
$show(fn() => $activity->add(['PROVIDER_ID' => 'P'] + $fields));
$show(fn() => $activity->add(['TYPE_ID' => '', 'PROVIDER_ID' => '0', 'COMMUNICATIONS' => []] + $fields));
$show(fn() => $activity->add(['TYPE_ID' => '06', 'PROVIDER_ID' => 'P', 'COMMUNICATIONS' => [['VALUE' => '1'], ['VALUE' => '2']]] + $fields));
$show(fn() => $activity->add(['TYPE_ID' => Kind::Call, 'COMMUNICATIONS' => ['a' => ['VALUE' => '1'], 'b' => ['VALUE' => ''], 'c' => 'x']] + $fields));
$show(fn() => $activity->add(['TYPE_ID' => Kind::Meeting, 'COMMUNICATIONS' => [(object) ['VALUE' => '']]] + $fields));
$show(fn() => $activity->add(['TYPE_ID' => '4', 'COMMUNICATIONS' => [['VALUE' => 'a@b.example'], ['VALUE' => 'b@b.example']]] + $fields));
$subject = new ArrayObject(['SUBJECT' => 'x']);
$by_reference = ['SUBJECT' => &$subject['SUBJECT'], 'PROVIDER_ID' => 'P'] + $fields;
$show(fn() => $activity->add($by_reference));
$show(fn() => $activity->update($id, ['COMMUNICATIONS' => [['VALUE' => '1']], 'TYPE_ID' => 3, 'SUBJECT' => '']));
$once = $activity->addOnce(['ORIGINATOR_ID' => Pair::Shop, 'ORIGIN_ID' => Pair::Order, 'PROVIDER_ID' => 'P'] + $fields);
var_dump($activity->addOnce(['ORIGINATOR_ID' => 'shop', 'ORIGIN_ID' => 'order-1', 'PROVIDER_ID' => 'P'] + $fields) === $once);

echo "-- fields of configurable activities\n";
$layout = ['icon' => ['code' => 'x'], 'header' => ['title' => 'x'], 'body' => ['logo' => ['code' => 'x']]];
$add = fn(array $fields) => $show(fn() => $configurable->add(2, 1, $fields, $layout));
$add(['isIncomingChannel' => true, 'deadline' => '', 'unknown' => 'x']);
$add(['isIncomingChannel' => false, 'deadline' => $day, 'pingOffsets' => ['a' => 15, 'b' => '15', 'c' => 0.5, 'd' => false, 'e' => Minutes::Quarter]]);
$own = $add(['completed' => 'y', 'responsibleId' => '3', 'badgeCode' => '0', 'pingOffsets' => null]);
$show(fn() => $configurable->update($own, null, null));
$show(fn() => $configurable->update($own, layout: null, fields: ['deadline' => null]));
?>
--EXPECT--
-- arguments
crm.activity.todo.add {"ownerTypeId":2,"ownerId":1,"deadline":"2026-12-24","title":"a title","description":"5","responsibleId":7,"pingOffsets":[15,15,15,0],"colorId":"3"}
  => int 11
crm.activity.todo.add {"ownerTypeId":2,"ownerId":1,"deadline":"2026-12-24T18:00:00+01:00"}
  => int 12
crm.activity.todo.add {"ownerTypeId":2,"ownerId":1,"deadline":"tomorrow","title":""}
  => int 13
crm.activity.todo.update {"id":11,"ownerTypeId":2,"ownerId":1,"deadline":"2026-12-24T18:00:00+00:00","parentActivityId":0}
  => int 11
crm.activity.todo.updateDescription {"id":11,"ownerTypeId":2,"ownerId":1,"value":"1.5"}
  => int 11
crm.activity.todo.updateColor {"id":11,"ownerTypeId":2,"ownerId":1,"colorId":"7"}
  => int 11
crm.activity.todo.updateDeadline {"id":11,"ownerTypeId":2,"ownerId":1,"value":"2026-12-24"}
  => int 11
crm.activity.todo.updateResponsibleUser {"id":11,"ownerTypeId":2,"ownerId":1,"responsibleId":4}
  => int 11
crm.activity.badge.add {"code":"0","title":"x","value":{"en":"y"},"type":"primary"}
  => array
crm.activity.badge.get {"code":"0"}
  => array
crm.activity.type.add {"fields":{"TYPE_ID":0}}
  => bool true
crm.activity.type.delete {"TYPE_ID":"0"}
  => bool true
[11,2,1,"2026-12-24"]
-- fields
crm.activity.add {"fields":{"PROVIDER_ID":"P","SUBJECT":"0","OWNER_TYPE_ID":2,"OWNER_ID":1}}
  => int 14
crm.activity.add {"fields":{"TYPE_ID":"","PROVIDER_ID":"0","COMMUNICATIONS":[],"SUBJECT":"0","OWNER_TYPE_ID":2,"OWNER_ID":1}}
  => int 15
crm.activity.add {"fields":{"TYPE_ID":"06","PROVIDER_ID":"P","COMMUNICATIONS":[{"VALUE":"1"},{"VALUE":"2"}],"SUBJECT":"0","OWNER_TYPE_ID":2,"OWNER_ID":1}}
  => int 16
crm.activity.add {"fields":{"TYPE_ID":2,"COMMUNICATIONS":{"a":{"VALUE":"1"},"b":{"VALUE":""},"c":"x"},"SUBJECT":"0","OWNER_TYPE_ID":2,"OWNER_ID":1}}
  => int 17
crm.activity.add {"fields":{"TYPE_ID":1,"COMMUNICATIONS":[{"VALUE":""}],"SUBJECT":"0","OWNER_TYPE_ID":2,"OWNER_ID":1}}
  => int 18
crm.activity.add {"fields":{"TYPE_ID":"4","COMMUNICATIONS":[{"VALUE":"a@b.example"},{"VALUE":"b@b.example"}],"SUBJECT":"0","OWNER_TYPE_ID":2,"OWNER_ID":1}}
  => int 19
crm.activity.add {"fields":{"SUBJECT":"x","PROVIDER_ID":"P","OWNER_TYPE_ID":2,"OWNER_ID":1}}
  => int 20
crm.activity.update {"id":11,"fields":{"COMMUNICATIONS":[{"VALUE":"1"}],"TYPE_ID":3,"SUBJECT":""}}
  => bool true
bool(true)
-- fields of configurable activities
crm.activity.configurable.add {"ownerTypeId":2,"ownerId":1,"fields":{"isIncomingChannel":true,"deadline":"","unknown":"x"},"layout":{"icon":{"code":"x"},"header":{"title":"x"},"body":{"logo":{"code":"x"}}}}
  => int 22
crm.activity.configurable.add {"ownerTypeId":2,"ownerId":1,"fields":{"isIncomingChannel":false,"deadline":"2026-12-24","pingOffsets":{"a":15,"b":"15","c":0.5,"d":false,"e":15}},"layout":{"icon":{"code":"x"},"header":{"title":"x"},"body":{"logo":{"code":"x"}}}}
  => int 23
crm.activity.configurable.add {"ownerTypeId":2,"ownerId":1,"fields":{"completed":"y","responsibleId":"3","badgeCode":"0","pingOffsets":null},"layout":{"icon":{"code":"x"},"header":{"title":"x"},"body":{"logo":{"code":"x"}}}}
  => int 24
crm.activity.configurable.update {"id":24}
  => int 24
crm.activity.configurable.update {"id":24,"fields":{"deadline":null}}
  => int 24
