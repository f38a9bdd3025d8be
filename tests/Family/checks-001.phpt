--TEST--
What the portal would refuse is refused here, with the argument's name, and nothing is sent
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

use B24Activity\{Activity, ActivityType, Badge, Binding, Configurable, LayoutBlocks, Todo};

final class Broken
{
    public function __toString(): string
    {
        throw new LogicException('no text today');
    }
}

set_error_handler(fn(int $level, string $text) => print("($text)\n"));
$portal = Portal::start(['rows' => 10]);
$client = $portal->client();
[$activity, $todo, $binding, $badge] = [new Activity($client), new Todo($client), new Binding($client), new Badge($client)];
[$type, $configurable, $blocks] = [new ActivityType($client), new Configurable($client), new LayoutBlocks($client)];
$layout = ['icon' => ['code' => 'x'], 'header' => ['title' => 'x'], 'body' => ['logo' => ['code' => 'x']]];
$day = '2026-12-24';

echo "-- ids\n";
foreach ([0, -1, '0', PHP_INT_MIN, '1x', [], 1e30, null, new stdClass(), $day] as $id) {
    refused(fn() => $activity->get($id));
}
refused(fn() => $activity->update(0, []));
refused(fn() => $activity->delete(0));
refused(fn() => $activity->callTranscript(0));
refused(fn() => $todo->add(0, 1, $day));
refused(fn() => $todo->add(2, 0, $day));
refused(fn() => $todo->update(0, 2, 1, $day));
refused(fn() => $todo->updateResponsibleUser(1, 2, 1, 0));
refused(fn() => $binding->add(1, 3, 0));
refused(fn() => $binding->list(0));
refused(fn() => $binding->delete(1, 0, 1));
refused(fn() => $binding->move(1, 2, 1, 2, -1));
refused(fn() => $blocks->get(2, 1, 0));
refused(fn() => $configurable->get(0));
refused(fn() => $configurable->update(0));
refused(fn() => $configurable->add(2, 0, [], $layout));

echo "-- numbers that may be 0\n";
refused(fn() => $todo->add(2, 1, $day, responsibleId: -1));
refused(fn() => $todo->update(1, 2, 1, $day, parentActivityId: -1));
refused(fn() => $todo->add(2, 1, $day, responsibleId: 'me'));

echo "-- dates\n";
foreach (['', null, [], new stdClass(), new Broken(), 'soon', 'not a date'] as $deadline) {
    refused(fn() => $todo->add(2, 1, $deadline));
}
refused(fn() => $todo->update(1, 2, 1, 'soon'));
refused(fn() => $todo->updateDeadline(1, 2, 1, 'someday'));
refused(fn() => $todo->updateDeadline(1, 2, 1, ''));
refused(fn() => $todo->add(2, 1, "\xff"));

echo "-- texts\n";
refused(fn() => $todo->updateDescription(1, 2, 1, null));
refused(fn() => $todo->updateDescription(1, 2, 1, ['x']));
refused(fn() => $todo->add(2, 1, $day, description: "a\xc3"));
refused(fn() => $todo->add(2, 1, $day, title: new Broken()));
refused(fn() => $badge->get(''));
refused(fn() => $badge->delete(''));
refused(fn() => $type->delete(''));

echo "-- colours and minutes\n";
foreach (['', '0', '8', '11', 8, "1\0"] as $color) {
    refused(fn() => $todo->updateColor(1, 2, 1, $color));
}
refused(fn() => $todo->updateColor(1, 2, 1, null));
refused(fn() => $todo->add(2, 1, $day, colorId: '9'));
foreach ([[-1], [15, '-1'], [null], [[15]], 'x', [new stdClass()], [NAN], ['x'], ['5x'], [15.9], [true]] as $offsets) {
    refused(fn() => $todo->add(2, 1, $day, pingOffsets: $offsets));
}
refused(fn() => $todo->add(2, 1, $day, pingOffsets: null));
refused(fn() => $todo->add(2, 1, $day, title: null));
refused(fn() => $todo->update(1, 2, 1, $day, pingOffsets: [-1]));

echo "-- badges\n";
refused(fn() => $badge->add('', 'x', 'y', 'success'));
refused(fn() => $badge->add('x', '', 'y', 'success'));
refused(fn() => $badge->add('x', 'x', [], 'success'));
refused(fn() => $badge->add('x', null, 'y', 'success'));
refused(fn() => $badge->add('x', new stdClass(), 'y', 'success'));
foreach (['', 'Success', 'green', "success\0"] as $of) {
    refused(fn() => $badge->add('x', 'x', 'y', $of));
}

echo "-- fields\n";
$fields = ['SUBJECT' => 'x', 'TYPE_ID' => 6, 'PROVIDER_ID' => 'P'];
foreach ([
    [], ['SUBJECT' => ''] + $fields, ['SUBJECT' => null] + $fields, ['SUBJECT' => 'x'], ['TYPE_ID' => 0, 'PROVIDER_ID' => ''] + $fields, ['PROVIDER_ID' => null] + $fields,
    ['TYPE_ID' => '6', 'PROVIDER_ID' => ''] + $fields, ['TYPE_ID' => 3] + $fields, ['TYPE_ID' => '5'] + $fields, ['PROVIDER_ID' => 'CONFIGURABLE_REST_APP'] + $fields, ['TYPE_ID' => 1] + $fields,
    ['TYPE_ID' => 4, 'COMMUNICATIONS' => []] + $fields, ['TYPE_ID' => 2, 'COMMUNICATIONS' => [['VALUE' => '1'], ['VALUE' => '2']]] + $fields,
    ['TYPE_ID' => 1, 'COMMUNICATIONS' => ['a' => ['VALUE' => ''], 'b' => []]] + $fields, ['RESULT_SUM' => INF] + $fields, ['SETTINGS' => new Broken()] + $fields,
    ['SUBJECT' => "\xff"] + $fields, ["\xff" => 1] + $fields,
] as $wrong) {
    refused(fn() => $activity->add($wrong));
}
refused(fn() => $activity->update(1, ['COMMUNICATIONS' => []]));
refused(fn() => $activity->update(1, ['COMMUNICATIONS' => null]));
refused(fn() => $activity->update(1, new ArrayObject()));
refused(fn() => $activity->addOnce($fields));
refused(fn() => $activity->addOnce(['ORIGINATOR_ID' => 'x', 'ORIGIN_ID' => true] + $fields));
refused(fn() => $activity->addOnce(['ORIGINATOR_ID' => 'x', 'ORIGIN_ID' => 1, 'SUBJECT' => ''] + $fields));
refused(fn() => $type->add([]));
refused(fn() => $type->add(['TYPE_ID' => '', 'NAME' => 'x']));
refused(fn() => $configurable->add(2, 1, ['isIncomingChannel' => true, 'deadline' => new DateTime()], $layout));
refused(fn() => $configurable->update(1, ['pingOffsets' => [15, -1]]));
refused(fn() => $configurable->update(1, ['pingOffsets' => [[]]]));
refused(fn() => $configurable->update(1, ['pingOffsets' => 15]));
refused(fn() => $configurable->add(2, 1, null, $layout));
refused(fn() => $configurable->add(2, 1, [], []));
refused(fn() => $blocks->set(2, 1, 1, []));

echo "-- too few, too many, unknown\n";
refused(fn() => $todo->add(2, 1));
refused(fn() => $todo->add(ownerTypeId: 2, deadline: $day));
refused(fn() => $badge->list('x'));
refused(fn() => $binding->list(1, 2));
refused(fn() => $todo->add(2, 1, $day, tittle: 'x'));
echo $portal->counters()['requests'], " requests\n";
?>
--EXPECT--
-- ids
ValueError: B24Activity\Activity::get(): Argument #1 ($id) must be greater than 0
ValueError: B24Activity\Activity::get(): Argument #1 ($id) must be greater than 0
ValueError: B24Activity\Activity::get(): Argument #1 ($id) must be greater than 0
ValueError: B24Activity\Activity::get(): Argument #1 ($id) must be greater than 0
TypeError: B24Activity\Activity::get(): Argument #1 ($id) must be of type int, string given
TypeError: B24Activity\Activity::get(): Argument #1 ($id) must be of type int, array given
TypeError: B24Activity\Activity::get(): Argument #1 ($id) must be of type int, float given
(B24Activity\Activity::get(): Passing null to parameter #1 ($id) of type int is deprecated)
ValueError: B24Activity\Activity::get(): Argument #1 ($id) must be greater than 0
TypeError: B24Activity\Activity::get(): Argument #1 ($id) must be of type int, stdClass given
TypeError: B24Activity\Activity::get(): Argument #1 ($id) must be of type int, string given
ValueError: B24Activity\Activity::update(): Argument #1 ($id) must be greater than 0
ValueError: B24Activity\Activity::delete(): Argument #1 ($id) must be greater than 0
ValueError: B24Activity\Activity::callTranscript(): Argument #1 ($activityId) must be greater than 0
ValueError: B24Activity\Todo::add(): Argument #1 ($ownerTypeId) must be greater than 0
ValueError: B24Activity\Todo::add(): Argument #2 ($ownerId) must be greater than 0
ValueError: B24Activity\Todo::update(): Argument #1 ($id) must be greater than 0
ValueError: B24Activity\Todo::updateResponsibleUser(): Argument #4 ($responsibleId) must be greater than 0
ValueError: B24Activity\Binding::add(): Argument #3 ($entityId) must be greater than 0
ValueError: B24Activity\Binding::list(): Argument #1 ($activityId) must be greater than 0
ValueError: B24Activity\Binding::delete(): Argument #2 ($entityTypeId) must be greater than 0
ValueError: B24Activity\Binding::move(): Argument #5 ($targetEntityId) must be greater than 0
ValueError: B24Activity\LayoutBlocks::get(): Argument #3 ($activityId) must be greater than 0
ValueError: B24Activity\Configurable::get(): Argument #1 ($id) must be greater than 0
ValueError: B24Activity\Configurable::update(): Argument #1 ($id) must be greater than 0
ValueError: B24Activity\Configurable::add(): Argument #2 ($ownerId) must be greater than 0
-- numbers that may be 0
ValueError: B24Activity\Todo::add(): Argument #6 ($responsibleId) must be greater than or equal to 0
ValueError: B24Activity\Todo::update(): Argument #8 ($parentActivityId) must be greater than or equal to 0
TypeError: B24Activity\Todo::add(): Argument #6 ($responsibleId) must be of type int, string given
-- dates
ValueError: B24Activity\Todo::add(): Argument #3 ($deadline) must not be empty
TypeError: B24Activity\Todo::add(): Argument #3 ($deadline) must be of type DateTimeInterface|string, null given
TypeError: B24Activity\Todo::add(): Argument #3 ($deadline) must be of type DateTimeInterface|string, array given
TypeError: B24Activity\Todo::add(): Argument #3 ($deadline) must be of type DateTimeInterface|string, stdClass given
LogicException: no text today
ValueError: B24Activity\Todo::add(): Argument #3 ($deadline) must be a date, such as "2026-12-24T18:00:00+01:00"
ValueError: B24Activity\Todo::add(): Argument #3 ($deadline) must be a date, such as "2026-12-24T18:00:00+01:00"
ValueError: B24Activity\Todo::update(): Argument #4 ($deadline) must be a date, such as "2026-12-24T18:00:00+01:00"
ValueError: B24Activity\Todo::updateDeadline(): Argument #4 ($value) must be a date, such as "2026-12-24T18:00:00+01:00"
ValueError: B24Activity\Todo::updateDeadline(): Argument #4 ($value) must not be empty
ValueError: B24Activity\Todo::add(): Argument #3 ($deadline) cannot be sent: [deadline] is not valid UTF-8
-- texts
TypeError: B24Activity\Todo::updateDescription(): Argument #4 ($value) must be of type string, null given
TypeError: B24Activity\Todo::updateDescription(): Argument #4 ($value) must be of type string, array given
ValueError: B24Activity\Todo::add(): Argument #5 ($description) cannot be sent: [description] is not valid UTF-8
LogicException: no text today
ValueError: B24Activity\Badge::get(): Argument #1 ($code) must not be empty
ValueError: B24Activity\Badge::delete(): Argument #1 ($code) must not be empty
ValueError: B24Activity\ActivityType::delete(): Argument #1 ($typeId) must not be empty
-- colours and minutes
ValueError: B24Activity\Todo::updateColor(): Argument #4 ($colorId) must be one of "1" to "7"
ValueError: B24Activity\Todo::updateColor(): Argument #4 ($colorId) must be one of "1" to "7"
ValueError: B24Activity\Todo::updateColor(): Argument #4 ($colorId) must be one of "1" to "7"
ValueError: B24Activity\Todo::updateColor(): Argument #4 ($colorId) must be one of "1" to "7"
ValueError: B24Activity\Todo::updateColor(): Argument #4 ($colorId) must be one of "1" to "7"
ValueError: B24Activity\Todo::updateColor(): Argument #4 ($colorId) must be one of "1" to "7"
TypeError: B24Activity\Todo::updateColor(): Argument #4 ($colorId) must be of type string, null given
ValueError: B24Activity\Todo::add(): Argument #9 ($colorId) must be one of "1" to "7"
ValueError: B24Activity\Todo::add(): Argument #8 ($pingOffsets) must hold only minutes, ints of 0 or more
ValueError: B24Activity\Todo::add(): Argument #8 ($pingOffsets) must hold only minutes, ints of 0 or more
ValueError: B24Activity\Todo::add(): Argument #8 ($pingOffsets) must hold only minutes, ints of 0 or more
ValueError: B24Activity\Todo::add(): Argument #8 ($pingOffsets) must hold only minutes, ints of 0 or more
TypeError: B24Activity\Todo::add(): Argument #8 ($pingOffsets) must be of type array, string given
ValueError: B24Activity\Todo::add(): Argument #8 ($pingOffsets) must hold only minutes, ints of 0 or more
ValueError: B24Activity\Todo::add(): Argument #8 ($pingOffsets) cannot be sent: [pingOffsets][0] is INF or NAN
ValueError: B24Activity\Todo::add(): Argument #8 ($pingOffsets) must hold only minutes, ints of 0 or more
ValueError: B24Activity\Todo::add(): Argument #8 ($pingOffsets) must hold only minutes, ints of 0 or more
ValueError: B24Activity\Todo::add(): Argument #8 ($pingOffsets) must hold only minutes, ints of 0 or more
ValueError: B24Activity\Todo::add(): Argument #8 ($pingOffsets) must hold only minutes, ints of 0 or more
TypeError: B24Activity\Todo::add(): Argument #8 ($pingOffsets) must be of type array, null given
TypeError: B24Activity\Todo::add(): Argument #4 ($title) must be of type string, null given
ValueError: B24Activity\Todo::update(): Argument #9 ($pingOffsets) must hold only minutes, ints of 0 or more
-- badges
ValueError: B24Activity\Badge::add(): Argument #1 ($code) must not be empty
ValueError: B24Activity\Badge::add(): Argument #2 ($title) must not be empty
ValueError: B24Activity\Badge::add(): Argument #3 ($value) must not be empty
TypeError: B24Activity\Badge::add(): Argument #2 ($title) must be of type array|string, null given
TypeError: B24Activity\Badge::add(): Argument #2 ($title) must be of type array|string, stdClass given
ValueError: B24Activity\Badge::add(): Argument #4 ($type) must be one of "success", "failure", "warning", "primary" or "secondary"
ValueError: B24Activity\Badge::add(): Argument #4 ($type) must be one of "success", "failure", "warning", "primary" or "secondary"
ValueError: B24Activity\Badge::add(): Argument #4 ($type) must be one of "success", "failure", "warning", "primary" or "secondary"
ValueError: B24Activity\Badge::add(): Argument #4 ($type) must be one of "success", "failure", "warning", "primary" or "secondary"
-- fields
ValueError: B24Activity\Activity::add(): Argument #1 ($fields) must contain SUBJECT
ValueError: B24Activity\Activity::add(): Argument #1 ($fields) must contain SUBJECT
ValueError: B24Activity\Activity::add(): Argument #1 ($fields) must contain SUBJECT
ValueError: B24Activity\Activity::add(): Argument #1 ($fields) must contain TYPE_ID or PROVIDER_ID
ValueError: B24Activity\Activity::add(): Argument #1 ($fields) must contain TYPE_ID or PROVIDER_ID
ValueError: B24Activity\Activity::add(): Argument #1 ($fields) must contain PROVIDER_ID when TYPE_ID is 6
ValueError: B24Activity\Activity::add(): Argument #1 ($fields) must contain PROVIDER_ID when TYPE_ID is 6
ValueError: B24Activity\Activity::add(): Argument #1 ($fields) must contain a TYPE_ID of 1, 2, 4 or 6; the portal adds no others
ValueError: B24Activity\Activity::add(): Argument #1 ($fields) must contain a TYPE_ID of 1, 2, 4 or 6; the portal adds no others
ValueError: B24Activity\Activity::add(): Argument #1 ($fields) must not contain CONFIGURABLE_REST_APP as PROVIDER_ID; Configurable::add() makes such activities
ValueError: B24Activity\Activity::add(): Argument #1 ($fields) must contain COMMUNICATIONS for a call, a meeting or an e-mail
ValueError: B24Activity\Activity::add(): Argument #1 ($fields) must contain COMMUNICATIONS for a call, a meeting or an e-mail
ValueError: B24Activity\Activity::add(): Argument #1 ($fields) must contain only one entry of COMMUNICATIONS for a call or a meeting
ValueError: B24Activity\Activity::add(): Argument #1 ($fields) must contain only one entry of COMMUNICATIONS for a call or a meeting
ValueError: B24Activity\Activity::add(): Argument #1 ($fields) cannot be sent: [fields][RESULT_SUM] is INF or NAN
TypeError: B24Activity\Activity::add(): Argument #1 ($fields) cannot be sent: [fields][SETTINGS] is an object other than a DateTimeInterface, a backed enum or a stdClass
ValueError: B24Activity\Activity::add(): Argument #1 ($fields) cannot be sent: [fields][SUBJECT] is not valid UTF-8
ValueError: B24Activity\Activity::add(): Argument #1 ($fields) cannot be sent: [fields][\xFF] has a key that is not valid UTF-8
ValueError: B24Activity\Activity::update(): Argument #2 ($fields) must not empty COMMUNICATIONS; leave it out to keep them
ValueError: B24Activity\Activity::update(): Argument #2 ($fields) must not empty COMMUNICATIONS; leave it out to keep them
TypeError: B24Activity\Activity::update(): Argument #2 ($fields) must be of type array, ArrayObject given
ValueError: B24Activity\Activity::addOnce(): Argument #1 ($fields) must contain ORIGINATOR_ID, a text that is not empty
ValueError: B24Activity\Activity::addOnce(): Argument #1 ($fields) must contain ORIGIN_ID, a text that is not empty
ValueError: B24Activity\Activity::addOnce(): Argument #1 ($fields) must contain SUBJECT
ValueError: B24Activity\ActivityType::add(): Argument #1 ($fields) must contain TYPE_ID, the name of the new type
ValueError: B24Activity\ActivityType::add(): Argument #1 ($fields) must contain TYPE_ID, the name of the new type
ValueError: B24Activity\Configurable::add(): Argument #3 ($fields) must not contain a deadline together with isIncomingChannel
ValueError: B24Activity\Configurable::update(): Argument #2 ($fields) must contain only ints of 0 or more in pingOffsets
ValueError: B24Activity\Configurable::update(): Argument #2 ($fields) must contain only ints of 0 or more in pingOffsets
ValueError: B24Activity\Configurable::update(): Argument #2 ($fields) must contain only ints of 0 or more in pingOffsets
TypeError: B24Activity\Configurable::add(): Argument #3 ($fields) must be of type array, null given
ValueError: B24Activity\Configurable::add(): Argument #4 ($layout) is wrong at layout.icon: is required
ValueError: B24Activity\LayoutBlocks::set(): Argument #4 ($layout) is wrong at layout.blocks: is required
-- too few, too many, unknown
ArgumentCountError: B24Activity\Todo::add() expects at least 3 arguments, 2 given
ArgumentCountError: B24Activity\Todo::add(): Argument #2 ($ownerId) not passed
ArgumentCountError: B24Activity\Badge::list() expects exactly 0 arguments, 1 given
ArgumentCountError: B24Activity\Binding::list() expects exactly 1 argument, 2 given
Error: Unknown named parameter $tittle
0 requests
