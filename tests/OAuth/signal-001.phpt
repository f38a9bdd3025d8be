--TEST--
A signal's handler that throws amid a wait for the lock ends it
--EXTENSIONS--
b24activity
pcntl
posix
--CONFLICTS--
all
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';
require __DIR__ . '/../inc/rows.inc';

$app = Application::start();
$app->expire();
pcntl_async_signals(true);
pcntl_signal(SIGALRM, fn() => throw new LogicException('enough'));
$pid = pcntl_fork();
if ($pid === 0) {
    $store = $app->store();
    $store->lock();
    touch("$app->directory/held");
    sleep(30);
}
for ($until = microtime(true) + 20; !file_exists("$app->directory/held") && microtime(true) < $until; clearstatcache()) {
    usleep(5000);
}
$began = microtime(true);
pcntl_alarm(1);
refused(fn() => $app->client()->call('crm.activity.add', ['fields' => FIELDS]));
var_dump(microtime(true) - $began < 10);
posix_kill($pid, SIGKILL);
pcntl_waitpid($pid, $status);
echo $app->client()->call('crm.activity.add', ['fields' => FIELDS]), ' ', $app->refreshes(), ', ', $app->counters()['executed']['crm.activity.add'], " executed\n";
?>
--EXPECT--
LogicException: enough
bool(true)
11 1 refreshed, 1 asked, 1 executed
