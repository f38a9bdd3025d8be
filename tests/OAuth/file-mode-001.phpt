--TEST--
The tokens' files are for their owner only, whatever the umask
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start(installed: false);
umask(0);
$store = $app->store();
$store->lock();
$store->save($app->tokens);
$store->unlock();
foreach (glob("$app->directory/*") as $file) {
    printf("%s %o\n", basename($file), fileperms($file) & 0777);
}
chmod($app->file, 0644);
$store->save($app->tokens);
clearstatcache();
printf("%o\n", fileperms($app->file) & 0777);
?>
--EXPECT--
tokens.json 600
tokens.json.lock 600
600
