--TEST--
Only one process at a time is between lock() and unlock()
--EXTENSIONS--
b24activity
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
$counter = "$app->directory/counter";
file_put_contents($counter, '0');
in_processes(8, function () use ($app, $counter) {
    $store = $app->store();
    for ($i = 0; $i < 5; $i++) {
        $store->lock();
        $count = (int) file_get_contents($counter);
        usleep(2000);
        file_put_contents($counter, (string) ($count + 1));
        $store->unlock();
    }
});
echo file_get_contents($counter), "\n";
?>
--EXPECT--
40
