--TEST--
A signal's handler runs while a call waits; the call goes on
--EXTENSIONS--
b24activity
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/signal.inc';

$portal = Portal::start(['synthetic' => 10]);
$portal->control(['latency' => 1000]);
$at = null;
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, function () use (&$at) {
    $at = microtime(true);
});
signal_when($portal, 1, SIGUSR1);
echo $portal->client()->call('profile')['ID'], "\n";
var_dump($at !== null && $at < microtime(true) - 0.3);
?>
--EXPECT--
1
bool(true)
