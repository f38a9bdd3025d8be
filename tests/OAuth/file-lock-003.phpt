--TEST--
A program that is started while the lock is held does not keep it
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
$store = $app->store();
$store->lock();
$process = proc_open(['sleep', '60'], [], $pipes);
$store->unlock();
var_dump(flock(fopen("$app->file.lock", 'c'), LOCK_EX | LOCK_NB));
proc_terminate($process);
?>
--EXPECT--
bool(true)
