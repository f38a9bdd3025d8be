--TEST--
A fork while a request waits its turn: the parent sends it, once and in its place, whatever the child does
--EXTENSIONS--
b24activity
pcntl
posix
--INI--
b24activity.limits_file={PWD}/fork-006.limits
--CONFLICTS--
all
--FILE--
<?php
require __DIR__ . '/../Limits/processes.inc';
require __DIR__ . '/../inc/signal.inc';

/** A client that forks when its request has to wait. */
function forking(Portal $portal, callable $fork): B24Activity\Client
{
    return $portal->client(['rate' => 1, 'burst' => 1, 'logger' => function (array $event) use (&$fork) {
        if ($event['event'] === 'wait' && [$now, $fork] = [$fork, null]) {
            $now && $now();
        }
    }]);
}

$row = ['SUBJECT' => 'x', 'TYPE_ID' => 6, 'PROVIDER_ID' => 'X', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1];
$portal = Portal::start(['synthetic' => 10, 'workers' => 4]);
$work = fn() => 'works: ' . $portal->client(['rate' => 1, 'burst' => 1])->call('profile')['ID'];
$client = forking($portal, fn() => in_child($work));
$client->call('profile');
echo is_int($client->call('crm.activity.add', ['fields' => $row])) ? 'added' : 'strange', "\n";

// The child lives on in the midst of the call.
$child = null;
$client = forking($portal, function () use (&$child) { $child = pcntl_fork(); });
try {
    $added = is_int($client->call('crm.activity.add', ['fields' => $row])) ? 'added' : 'strange';
    $child || posix_kill(posix_getpid(), SIGKILL);
    pcntl_waitpid($child, $status);
    echo $added, "\n";
} catch (B24Activity\TransportException $error) {
    echo 'child: ', $error->getMessage(), ', executed: ', json_encode($error->executed), "\n";
    ob_get_level() && ob_end_flush();
    posix_kill(posix_getpid(), SIGKILL);
}
$child = null;
$client = forking($portal, function () use (&$child) { $child = pcntl_fork(); });
$read = $client->call('crm.activity.get', ['id' => 1])['ID'];
if ($child === 0) {
    echo "child: $read\n";
    ob_get_level() && ob_end_flush();
    posix_kill(posix_getpid(), SIGKILL);
}
pcntl_waitpid($child, $status);
echo "parent: $read\n";
echo json_encode($portal->counters()['executed']), "\n";

// Its place stays the parent's, and so the next one is taken a second later.
$portal = Portal::start(['synthetic' => 10]);
$client = forking($portal, fn() => in_child(fn() => 'ends'));
between('four in a row', 2.95, seconds(function () use ($client) {
    for ($i = 0; $i < 4; $i++) {
        $client->call('profile');
    }
}), 4);
?>
--CLEAN--
<?php
unlink(__DIR__ . '/fork-006.limits');
?>
--EXPECT--
child: works: 1
added
child: crm.activity.add: The request belongs to the parent process, executed: null
added
child: 1
parent: 1
{"crm.activity.add":2}
child: ends
four in a row as expected
