--TEST--
What a signal's handler asks the client does not wait for the call that was interrupted
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
$portal->fault(['kind' => 'hang', 'seconds' => 8]);
$client = $portal->client();
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, fn() => throw new DomainException('handler: ' . $client->call('profile')['ID']));
$began = microtime(true);
signal_when($portal, 1, SIGUSR1);
refused(fn() => $client->call('profile'));
echo microtime(true) - $began < 5 ? 'at once' : 'late', "\n";
?>
--EXPECT--
DomainException: handler: 1
at once
