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
$portal->fault(['kind' => 'cut-before']);
$client->call('profile');
$show('repeated');
$client->call('profile');
$client->call('profile');
$client->call('profile');
$client->call('profile');
$events = array_values(array_filter($events, fn($event) => $event['event'] === 'wait'));
$show('limited');
usleep(600_000);
$portal->fault(answer_with('user.current', 'told', 1, 0.3), answer_with('user.current', 'told', 9.9, 0.3), exhausted('user.current'));
$client->call('user.current');
$client->call('user.current');
usleep(400_000);
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
--EXPECTF--
