--TEST--
What the portal refused one process holds back the others, too
--EXTENSIONS--
b24activity
pcntl
posix
--INI--
b24activity.limits_file={PWD}/push-back-001.limits
--CONFLICTS--
all
--FILE--
<?php
require __DIR__ . '/processes.inc';

$portal = Portal::start(['synthetic' => 10]);
$portal->fault(['kind' => 'json', 'status' => 503, 'body' => ['error' => 'QUERY_LIMIT_EXCEEDED', 'error_description' => 'Too many requests']]);
$options = ['rate' => 50, 'burst' => 50, 'retries' => 0];
echo json_encode(in_processes(1, fn() => $portal->client($options)->call('profile'))), "\n";
[$waits] = in_processes(1, function () use ($portal, $options) {
    $client = $portal->client($options);
    $waits = [];
    for ($before = 0; count($waits) < 2; $before += end($waits)) {
        $client->call('profile');
        $waits[] = $client->stats()['waited'] - $before;
    }
    return $waits;
});
between('the wait of another process', 0.4, $waits[0], 1.3);
between('and the one after', 0, $waits[1], 0.05);
$portal->control(['reset' => true]);
$elsewhere = Portal::start(['synthetic' => 10]);
$client = $elsewhere->client($options);
$client->call('profile');
between('another portal', 0, $client->stats()['waited'], 0);
?>
--CLEAN--
<?php
unlink(__DIR__ . '/push-back-001.limits');
?>
--EXPECT--
["B24Activity\\LimitException: profile: QUERY_LIMIT_EXCEEDED: Too many requests (HTTP 503)"]
the wait of another process as expected
and the one after as expected
another portal as expected
