--TEST--
The handler of a signal takes and gives back the lock that its own store is waiting for
--EXTENSIONS--
b24activity
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
$other = fopen("$app->file.lock", 'c');
flock($other, LOCK_EX);
$store = $app->store();
pcntl_async_signals(true);
pcntl_signal(SIGALRM, function () use ($store, $other) {
    flock($other, LOCK_UN);
    $store->lock();
    $store->unlock();
    echo "handled\n";
});
pcntl_alarm(1);
$store->lock();
var_dump(flock($other, LOCK_EX | LOCK_NB));
$store->unlock();
var_dump(flock($other, LOCK_EX | LOCK_NB));
?>
--EXPECT--
handled
bool(false)
bool(true)
