--TEST--
However often processes are killed while they renew and save, the file holds whole tokens
--EXTENSIONS--
b24activity
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start(['workers' => 4]);
$app->control(['oauth' => ['grace' => 600]]);
for ($round = 0; $round < 25; $round++) {
    $app->expire();
    $pid = pcntl_fork();
    if ($pid === 0) {
        $store = $app->store();
        for ($i = 0;; $i++) {
            $store->lock();
            $store->save(['i' => $i] + $store->load());
            $store->unlock();
        }
    }
    usleep(random_int(1000, 20_000));
    posix_kill($pid, SIGKILL);
    pcntl_waitpid($pid, $status);
    $stored = $app->stored();
    if (array_diff_key($stored, ['i' => 0]) != $app->tokens) {
        echo "round $round: other tokens\n";
    }
}
echo $app->client()->call('profile')['ID'], ' ', $app->refreshes(), "\n";
?>
--EXPECT--
1 1 refreshed, 1 asked
