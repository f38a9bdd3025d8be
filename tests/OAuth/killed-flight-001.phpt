--TEST--
A process killed while the authorization server works for it: the tokens of before stay, and the others go on
--EXTENSIONS--
b24activity
pcntl
posix
--CONFLICTS--
all
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start(['workers' => 4]);
$app->expire();
$app->control(['reset' => true, 'oauth' => ['grace' => 600, 'latency' => 2000]]);
$before = file_get_contents($app->file);
$pid = pcntl_fork();
if ($pid === 0) {
    $app->client()->call('profile');
    sleep(60);
}
// It holds the lock from before the request until its tokens are kept.
$lock = null;
for ($until = microtime(true) + 20; microtime(true) < $until; usleep(5000)) {
    $lock ??= @fopen("$app->file.lock", 'r') ?: null;
    if ($lock && !flock($lock, LOCK_EX | LOCK_NB)) {
        break;
    }
    $lock && flock($lock, LOCK_UN);
}
usleep(700_000);
posix_kill($pid, SIGKILL);
pcntl_waitpid($pid, $status);
echo file_get_contents($app->file) === $before ? 'unchanged' : 'changed', ', ended by ', pcntl_wtermsig($status), "\n";
$app->control(['oauth' => ['latency' => 0]]);
$began = microtime(true);
echo json_encode(array_count_values(in_processes(4, fn() => $app->client()->call('profile')['ID']))), microtime(true) - $began < 5 ? '' : ' late', "\n";
echo $app->counters()['refresh_attempts'], " asked\n";
?>
--EXPECT--
unchanged, ended by 9
{"1":4}
2 asked
