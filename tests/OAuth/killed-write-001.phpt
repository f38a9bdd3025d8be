--TEST--
A process that dies in the middle of writing the file: the tokens of before stay whole, and the others go on
--EXTENSIONS--
b24activity
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../inc/fpm.inc';
PHP_OS_FAMILY === 'Linux' && Fpm::extension() or print 'skip ends a process by the size of its files';
?>
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';
require __DIR__ . '/../inc/fpm.inc';

$app = Application::start();
$before = file_get_contents($app->file);
$code = '$store = new B24Activity\FileTokenStore($argv[1]);
    $store->lock();
    $store->save($store->load() + ["filler" => str_repeat("x", 100000)]);
    echo "not reached";';
// The limit's signal comes amid write(), when a part is in the file.
$php = implode(' ', array_map(escapeshellarg(...), [PHP_BINARY, '-n', '-d', 'extension=' . Fpm::extension(), '-r', $code, $app->file]));
$process = proc_open(['sh', '-c', "ulimit -c 0; ulimit -f 8; exec $php"], [1 => ['pipe', 'w'], 2 => ['pipe', 'w']], $pipes);
echo stream_get_contents($pipes[1]);
while (($status = proc_get_status($process))['running']) {
    usleep(1000);
}
echo $status['signaled'] ? "ended by {$status['termsig']}" : "exit {$status['exitcode']}: " . stream_get_contents($pipes[2]), "\n";
$half = glob("$app->file.*.new");
$size = filesize($half[0]);
echo count($half), ' file, ', $size > 0 && $size < 100_000 ? 'a part' : "$size bytes", ', ', decoct(fileperms($half[0]) & 0777), "\n";
echo file_get_contents($app->file) === $before ? 'unchanged' : 'changed', "\n";
$app->expire();
echo $app->client()->call('profile')['ID'], ', ', $app->refreshes(), ', ', $app->stored()['access_token'] !== $app->tokens['access_token'] ? 'new tokens' : 'old tokens', "\n";
?>
--EXPECT--
ended by 25
1 file, a part, 600
unchanged
1, 1 refreshed, 1 asked, new tokens
