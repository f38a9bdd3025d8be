--TEST--
lock() is counted; unlock() without one is nothing; the lock goes with the object, however often it is held
--EXTENSIONS--
b24activity
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
$free = fn() => in_processes(1, function () use ($app) {
    $lock = fopen("$app->file.lock", 'c');
    return flock($lock, LOCK_EX | LOCK_NB) ? 'free' : 'held';
})[0];
$store = $app->store();
$store->unlock();
$store->lock();
$store->lock();
echo $free(), ' ';
$store->unlock();
echo $free(), ' ';
$store->unlock();
echo $free(), ' ';
$store->lock();
$store->lock();
echo $free(), ' ';
unset($store);
echo $free(), "\n";
?>
--EXPECT--
held held free held free
