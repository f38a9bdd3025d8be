--TEST--
Tokens that could not be saved are not asked for
--EXTENSIONS--
b24activity
posix
--SKIPIF--
<?php
PHP_OS_FAMILY === 'Windows' and print 'skip takes rights away from a directory';
?>
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';
require __DIR__ . '/../inc/rows.inc';

$app = Application::start();
$before = file_get_contents($app->file);
$app->expire();
chmod($app->file, 0444);
chmod($app->directory, 0555);
ob_start();
unprivileged(fn() => refused(fn() => $app->client()->call('profile')));
unprivileged(fn() => refused(fn() => $app->store()->save([])));
unprivileged(fn() => refused(fn() => (new B24Activity\FileTokenStore("$app->directory/new.json"))->save([])));
unprivileged(fn() => refused(fn() => (new B24Activity\FileTokenStore("$app->directory/new.json"))->lock()));
chmod($app->directory, 0755);
touch("$app->file.lock");
chmod("$app->file.lock", 0666);
chmod($app->directory, 0555);
unprivileged(fn() => refused(fn() => $app->client()->call('profile')));
chmod("$app->file.lock", 0444);
unprivileged(fn() => refused(fn() => $app->store()->lock()));
echo str_replace($app->directory, '', ob_get_clean());
chmod($app->directory, 0700);
echo $app->refreshes(), file_get_contents($app->file) === $before ? ', as it was' : ', changed', "\n";
unlink("$app->file.lock");
echo $app->client()->call('profile')['ID'], ' ', $app->refreshes(), "\n";
?>
--EXPECT--
B24Activity\Exception: The token file /tokens.json could not be written, so that no tokens were asked for: Permission denied
B24Activity\Exception: The token file /tokens.json could not be written: Permission denied
B24Activity\Exception: The token file /new.json could not be written: Permission denied
B24Activity\Exception: The token file /new.json could not be locked: Permission denied
B24Activity\Exception: The token file /tokens.json could not be written, so that no tokens were asked for: Permission denied
B24Activity\Exception: The token file /tokens.json could not be locked: Permission denied
0 refreshed, 0 asked, as it was
1 1 refreshed, 1 asked
