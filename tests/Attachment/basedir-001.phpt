--TEST--
open_basedir holds for attachments, without a warning
--EXTENSIONS--
b24activity
--INI--
open_basedir={PWD}/..
--FILE--
<?php
require __DIR__ . '/../inc/rows.inc';

use B24Activity\Attachment;

refused(fn() => Attachment::file('/etc/passwd'));
refused(fn() => Attachment::file('file:///etc/passwd'));
refused(fn() => Attachment::icon('/etc/../etc/passwd'));
echo Attachment::file(__FILE__)['fileData'][1] === base64_encode(file_get_contents(__FILE__)) ? 'read' : 'differs', "\n";
?>
--EXPECT--
ValueError: B24Activity\Attachment::file(): Argument #1 ($path) is outside open_basedir
ValueError: B24Activity\Attachment::file(): Argument #1 ($path) is outside open_basedir
ValueError: B24Activity\Attachment::icon(): Argument #1 ($path) is outside open_basedir
read
