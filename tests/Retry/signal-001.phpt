--TEST--
A signal's handler runs during a pause between attempts, and what it throws ends the pause at once
--EXTENSIONS--
b24activity
pcntl
posix
--INI--
b24activity.limits_file="none"
--CONFLICTS--
all
--FILE--
<?php
require __DIR__ . '/../Limits/processes.inc';
require __DIR__ . '/../inc/signal.inc';

$portal = Portal::start(['rows' => 10]);
$client = $portal->client(['retries' => 1, 'rate' => 0.2, 'burst' => 2]);
$body = ['error' => 'QUERY_LIMIT_EXCEEDED', 'error_description' => 'x'];
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, fn() => throw new DomainException('enough'));
$calls = ['call' => fn() => $client->call('profile'), 'write' => fn() => $client->call('crm.activity.delete', ['id' => 1]), 'batch' => fn() => $client->batch([['profile']]), 'list' => fn() => $client->list('crm.activity.list')];
foreach ($calls as $name => $call) {
    $portal->control(['reset' => true]);
    $portal->fault(['kind' => 'json', 'status' => 503, 'body' => $body]);
    signal_when($portal, $name === 'call' ? 1 : 0, SIGUSR1);
    $began = microtime(true);
    echo "$name: ";
    refused($call);
    echo microtime(true) - $began < 0.6 ? '' : sprintf("after %.2f seconds\n", microtime(true) - $began);
}
// A handler that returns: the pause goes on.
$portal->control(['reset' => true]);
$portal->fault(['kind' => 'json', 'status' => 503, 'body' => $body]);
$at = null;
pcntl_signal(SIGUSR1, function () use (&$at) {
    $at = microtime(true);
});
$other = Portal::start(['rows' => 10]);
$other->fault(['kind' => 'json', 'status' => 503, 'body' => $body]);
signal_when($other, 1, SIGUSR1);
echo $other->client()->call('profile')['ID'], ' ', $at !== null && microtime(true) - $at > 0.3 ? 'handled during the pause' : 'handled late', "\n";
?>
--EXPECT--
call: DomainException: enough
write: DomainException: enough
batch: DomainException: enough
list: DomainException: enough
1 handled during the pause
