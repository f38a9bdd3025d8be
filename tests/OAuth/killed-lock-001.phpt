--TEST--
When a process that holds the lock is killed the others go on
--EXTENSIONS--
b24activity
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
$app->expire();
killed_within(function (callable $here) use ($app) {
    $app->store()->lock();
    $here();
});
$began = microtime(true);
echo $app->client()->call('profile')['ID'], ' ', $app->refreshes(), "\n";
var_dump(microtime(true) - $began < 5);
?>
--EXPECT--
1 1 refreshed, 1 asked
bool(true)
