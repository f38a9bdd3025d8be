--TEST--
A row that cannot be sent fails alone; a wrong id among many keeps all of them at home
--EXTENSIONS--
b24activity
--FILE--
<?php
use B24Activity\{Binding, Todo};

require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['rows' => 10]);
$client = $portal->client();
$portal->control(['reset' => true]);
$row = ['SUBJECT' => 's', 'TYPE_ID' => 6, 'PROVIDER_ID' => 'P', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1];
$answer = $portal->activity()->addMany([$row, 'no array', $row + ['RESULT_SUM' => NAN], $row + ['LOCATION' => "\xff"], $row + ['SETTINGS' => $client], $row]);
echo implode(' ', array_keys($answer['done'])), " done\n";
foreach ($answer['failed'] as $key => $error) {
    echo "$key: $error[error]: $error[error_description]\n";
}
$todo = ['ownerTypeId' => 2, 'ownerId' => 1, 'deadline' => new DateTimeImmutable('2026-12-24T18:00:00+01:00')];
$answer = (new Todo($client))->addMany(['ok' => $todo, 'typo' => $todo + ['tittle' => 'x'], 'list' => [1, 2]]);
echo implode(' ', array_keys($answer['done'])), " done\n";
foreach ($answer['failed'] as $key => $error) {
    echo "$key: $error[error_description]\n";
}
$requests = $portal->counters()['requests'];
foreach ([
    fn() => $portal->activity()->getMany([1, 2, 0]), fn() => $portal->activity()->deleteMany([1, 'two']), fn() => (new Binding($client))->listMany([1, null]),
    fn() => $portal->activity()->getMany('1'), fn() => $client->callMany('no method', []), fn() => $portal->activity()->addMany('rows'),
] as $call) {
    try {
        $call();
        echo "not refused\n";
    } catch (TypeError | ValueError $error) {
        echo $error::class, ': ', $error->getMessage(), "\n";
    }
}
echo $portal->counters()['requests'] - $requests, " requests\n";
echo json_encode($client->callMany('crm.activity.get', ['token' => ['id' => 1, 'token' => 'x'], 'ok' => ['ID' => 1]])['failed']), "\n";
echo json_encode($portal->activity()->addMany([])), ' ', json_encode($portal->activity()->getMany([])), "\n";
?>
--EXPECT--
0 5 done
1: INVALID_ARGUMENT: B24Activity\Activity::addMany(): Argument #1 ($rows) must hold only arrays, string given
2: INVALID_ARGUMENT: B24Activity\Activity::addMany(): Argument #1 ($rows) cannot be sent: [RESULT_SUM] is INF or NAN
3: INVALID_ARGUMENT: B24Activity\Activity::addMany(): Argument #1 ($rows) cannot be sent: [LOCATION] is not valid UTF-8
4: INVALID_ARGUMENT: B24Activity\Activity::addMany(): Argument #1 ($rows) cannot be sent: [SETTINGS] is an object other than a DateTimeInterface, a backed enum or a stdClass
ok done
typo: B24Activity\Todo::addMany(): Argument #1 ($rows) must hold parameters of crm.activity.todo.add: [tittle] is none
list: B24Activity\Todo::addMany(): Argument #1 ($rows) must hold parameters of crm.activity.todo.add: [0] is none
ValueError: B24Activity\Activity::getMany(): Argument #1 ($ids) must hold only ids greater than 0
TypeError: B24Activity\Activity::deleteMany(): Argument #1 ($ids) must hold only ints, string given
TypeError: B24Activity\Binding::listMany(): Argument #1 ($activityIds) must hold only ints, null given
TypeError: B24Activity\Activity::getMany(): Argument #1 ($ids) must be of type Traversable|array, string given
ValueError: B24Activity\Client::callMany(): Argument #1 ($method) must be a REST method name of letters, digits, dots and underscores
TypeError: B24Activity\Activity::addMany(): Argument #1 ($rows) must be of type Traversable|array, string given
0 requests
{"token":{"error":"INVALID_ARGUMENT","error_description":"B24Activity\\Client::callMany(): Argument #2 ($paramSets) must not contain a parameter \"token\": the server would take the call for a signed link","executed":false}}
{"done":[],"failed":[],"unknown":[]} {"done":[],"failed":[],"unknown":[]}
