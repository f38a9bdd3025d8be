--TEST--
A URL is no attachment where allow_url_fopen forbids it
--EXTENSIONS--
b24activity
--INI--
allow_url_fopen=0
--FILE--
<?php
require __DIR__ . '/../inc/rows.inc';

use B24Activity\Attachment;

refused(fn() => Attachment::file('http://127.0.0.1:1/report.pdf'));
refused(fn() => Attachment::icon('data://text/plain;base64,SGVsbG8='));
?>
--EXPECT--
ValueError: B24Activity\Attachment::file(): Argument #1 ($path) is a URL that PHP is not allowed to open
ValueError: B24Activity\Attachment::icon(): Argument #1 ($path) is a URL that PHP is not allowed to open
