--TEST--
An exception of a signal's handler ends the wait at once, as it is; then the client works as before
--EXTENSIONS--
b24activity
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';
require __DIR__ . '/../inc/signal.inc';

$portal = Portal::start(['synthetic' => 10]);
$client = $portal->client();
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, fn() => throw new DomainException('enough'));
$calls = [
    fn() => $client->call('profile'), fn() => $client->batch([['profile']]), fn() => $client->list('crm.activity.list'),
    fn() => iterator_to_array($client->each('crm.activity.list')), fn() => (new B24Activity\Activity($client))->getMany([1]),
];
foreach ($calls as $call) {
    $portal->control(['reset' => true]);
    $portal->fault(['kind' => 'hang', 'seconds' => 30]);
    signal_when($portal, 1, SIGUSR1);
    $began = microtime(true);
    refused($call);
    $portal->control(['reset' => true]);
    echo microtime(true) - $began < 5 ? 'at once' : 'late', ', then ', $client->call('profile')['ID'], "\n";
}
?>
--EXPECT--
DomainException: enough
at once, then 1
DomainException: enough
at once, then 1
DomainException: enough
at once, then 1
DomainException: enough
at once, then 1
DomainException: enough
at once, then 1
