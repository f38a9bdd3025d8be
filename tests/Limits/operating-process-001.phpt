--TEST--
What the portal told one process of the operating time holds back another
--EXTENSIONS--
b24activity
pcntl
posix
--INI--
b24activity.limits_file={PWD}/operating-process-001.limits
--FILE--
<?php
require __DIR__ . '/operating.inc';

$portal = Portal::start(['synthetic' => 10]);
$portal->fault(answer_with('profile', 'told', 1, 100), answer_with('profile', 'told', 9.8, 100));
$portal->client()->call('profile');
[$first, $second] = in_processes(2, function (int $number) use ($portal) {
    $client = $portal->client(['operating_limit' => 10, 'deadline' => 3]);
    return $number === 0 ? $client->call('profile') : usleep(500_000) . $client->call('profile');
});
echo $first, "; ", strtok($second, ":"), "\n";
echo implode(' ', in_processes(1, fn() => $portal->client(['operating_limit' => 10, 'deadline' => 3])->call('crm.activity.get', ['id' => 1])['ID'])), ' ', $portal->counters()['requests'], " requests\n";
?>
--CLEAN--
<?php
unlink(__DIR__ . '/operating-process-001.limits');
?>
--EXPECT--
told; B24Activity\LimitException
1 3 requests
