--TEST--
The logger is told of every request, answer, wait and repetition, in order
--EXTENSIONS--
b24activity
--INI--
b24activity.limits_file="none"
--FILE--
<?php
require __DIR__ . '/../Limits/operating.inc';

$portal = Portal::start(['rows' => 10]);
$events = [];
$client = $portal->client(['rate' => 5, 'burst' => 2, 'operating_limit' => 10, 'logger' => function (array $event) use (&$events) {
    $events[] = $event;
}]);
$show = function (string $what) use (&$events) {
    echo "$what:\n";
    $ids = array_values(array_unique(array_column($events, 'id')));
    foreach ($events as $event) {
        echo '  ', array_search($event['id'], $ids, true), " $event[event] $event[method] $event[attempt]",
            isset($event['reason']) ? " $event[reason]" : '', isset($event['status']) ? " $event[status]" : '', isset($event['error']) ? " $event[error]" : '', isset($event['failure']) ? ' failure' : '',
            isset($event['wait']) && $event['wait'] <= 0 ? ' wait of nothing' : '', "\n";
    }
    $events = [];
};
$client->call('profile');
$show('call');
$portal->fault(['kind' => 'status', 'status' => 502]);
$client->call('profile');
$show('repeated');
$client->call('profile');
$client->call('profile');
$client->call('profile');
$client->call('profile');
$events = array_slice(array_filter($events, fn($event) => $event['event'] === 'wait'), 0, 2);
$show('limited');
usleep(600_000);
$portal->fault(answer_with('user.current', 'told', 1, 2.5), exhausted('user.current'));
$client->call('user.current');
$events = [];
$client->call('user.current');
$show('refused');
usleep(600_000);
$client->batch([['profile'], ['crm.activity.get', ['id' => 1]]]);
$show('batch');
refused(fn() => $client->call('crm.activity.get', ['id' => 4711]));
$answer = end($events);
$show('error');
echo implode(' ', array_keys($answer)), "\n";
?>
--EXPECT--
call:
  0 request profile 1
  0 answer profile 1 200
repeated:
  0 request profile 1
  0 answer profile 1 502
  0 retry profile 1 repeating
  0 request profile 2
  0 answer profile 2 200
limited:
  0 wait profile 0 request limit
  1 wait profile 0 request limit
refused:
  0 request user.current 1
  0 answer user.current 1 429 OPERATION_TIME_LIMIT
  0 retry user.current 1 repeating
  0 wait user.current 1 operating budget
  0 request user.current 2
  0 answer user.current 2 200
batch:
  0 request batch 1
  0 answer batch 1 200
B24Activity\NotFoundException: crm.activity.get: Activity is not found (HTTP 400)
error:
  0 request crm.activity.get 1
  0 answer crm.activity.get 1 400
event method id attempt status seconds dns connect tls first_byte bytes_sent bytes_received
