--TEST--
open_basedir holds for the tokens' file
--EXTENSIONS--
b24activity
--INI--
open_basedir=/nowhere-at-all:{PWD}/..
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';
require __DIR__ . '/../inc/rows.inc';

refused(fn() => new B24Activity\FileTokenStore('/etc/tokens.json'));
?>
--EXPECT--
B24Activity\Exception: The token file /etc/tokens.json is outside open_basedir
