--TEST--
The pause before a call is sent again is cut short by a signal, too
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
$portal->fault(['kind' => 'json', 'status' => 503, 'times' => -1, 'body' => ['error' => 'QUERY_LIMIT_EXCEEDED', 'error_description' => 'x']]);
pcntl_async_signals(true);
pcntl_signal(SIGALRM, fn() => throw new DomainException('enough'));
pcntl_alarm(1);
$began = microtime(true);
refused(fn() => $portal->client(['retries' => 100])->call('profile'));
var_dump(microtime(true) - $began < 15);
?>
--EXPECT--
DomainException: enough
bool(true)
