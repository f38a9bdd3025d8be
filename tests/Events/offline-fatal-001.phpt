--TEST--
A fatal error in a handler keeps its events from nobody, also when the process lives on
--EXTENSIONS--
b24activity
posix
pcntl
--SKIPIF--
<?php
require __DIR__ . '/../inc/fpm.inc';
Fpm::binary() && Fpm::extension() or print 'skip needs php-fpm of the same version';
?>
--FILE--
<?php
require __DIR__ . '/../inc/events.inc';
require __DIR__ . '/../inc/fpm.inc';

$app = offline_application();
queue_events($app, 3);
$fpm = new Fpm('<?php
    ini_set("display_errors", "0");
    $store = new B24Activity\FileTokenStore($_GET["file"]);
    $events = new B24Activity\Events(B24Activity\Client::oauth($_GET["id"], $_GET["secret"], $store, ["allow_http" => true]));
    $events->offline(fn() => eval("class stdClass {}"));');
$fpm->get(http_build_query(['file' => $app->file, 'id' => $app->id, 'secret' => $app->secret]));
echo queue_state($app), "\n";
echo events($app)->offline(fn() => null), ' ', queue_state($app), "\n";
?>
--EXPECT--
3 waiting, 3 of them reserved
3 0 waiting, 0 of them reserved
