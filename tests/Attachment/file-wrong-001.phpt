--TEST--
file() refuses what is no file, or one that the portal would drop
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/rows.inc';

use B24Activity\Attachment;

$empty = __DIR__ . '/file-wrong-001.empty';
touch($empty);
refused(fn() => Attachment::file(__DIR__ . '/nowhere.pdf'));
refused(fn() => Attachment::file(__DIR__));
refused(fn() => Attachment::file($empty));
refused(fn() => Attachment::file(''));
refused(fn() => Attachment::file("a\0.pdf"));
refused(fn() => Attachment::file(__FILE__, ''));
refused(fn() => Attachment::file(__FILE__, "a\0.pdf"));
refused(fn() => Attachment::file('file://elsewhere.example.com/a.pdf'));
refused(fn() => Attachment::icon(__DIR__ . '/nowhere.png'));
refused(fn() => Attachment::icon($empty));
refused(fn() => Attachment::icon(''));
?>
--CLEAN--
<?php
unlink(__DIR__ . '/file-wrong-001.empty');
?>
--EXPECT--
ValueError: B24Activity\Attachment::file(): Argument #1 ($path) cannot be read: No such file or directory
ValueError: B24Activity\Attachment::file(): Argument #1 ($path) is a directory
ValueError: B24Activity\Attachment::file(): Argument #1 ($path) is an empty file, which the portal would drop
ValueError: B24Activity\Attachment::file(): Argument #1 ($path) must not be empty
ValueError: B24Activity\Attachment::file(): Argument #1 ($path) must not contain any null bytes
ValueError: B24Activity\Attachment::file(): Argument #2 ($name) must not be empty
ValueError: B24Activity\Attachment::file(): Argument #2 ($name) must not contain any null bytes
ValueError: B24Activity\Attachment::file(): Argument #1 ($path) is a URL that PHP is not allowed to open
ValueError: B24Activity\Attachment::icon(): Argument #1 ($path) cannot be read: No such file or directory
ValueError: B24Activity\Attachment::icon(): Argument #1 ($path) is an empty file, which the portal would drop
ValueError: B24Activity\Attachment::icon(): Argument #1 ($path) must not be empty
