--TEST--
A file that is not there holds null
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start(installed: false);
var_dump($app->store()->load(), (new B24Activity\FileTokenStore("$app->directory/no/such"))->load());
?>
--EXPECT--
NULL
NULL
