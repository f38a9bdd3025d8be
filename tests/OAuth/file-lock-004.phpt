--TEST--
A renewal by a store that the script has locked leaves it locked
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
$free = fn() => var_export(flock(fopen("$app->file.lock", 'c'), LOCK_EX | LOCK_NB), true);
$store = $app->store();
$store->lock();
$app->expire();
echo $app->client([], $store)->call('profile')['ID'], ' ', $app->refreshes(), ' ', $free(), "\n";
$store->unlock();
echo $free(), "\n";
?>
--EXPECT--
1 1 refreshed, 1 asked false
true
