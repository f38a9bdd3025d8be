--TEST--
data() gives bytes of the script as FILES wants them
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/rows.inc';

use B24Activity\Attachment;

echo json_encode([Attachment::data('a.txt', 'hello'), Attachment::data('b.bin', "\0"), Attachment::data(bytes: '0', name: 'имя')], JSON_UNESCAPED_UNICODE), "\n";
refused(fn() => Attachment::data('', 'x'));
refused(fn() => Attachment::data("a\0", 'x'));
refused(fn() => Attachment::data('a.txt', ''));
refused(fn() => Attachment::data('a.txt'));
?>
--EXPECT--
[{"fileData":["a.txt","aGVsbG8="]},{"fileData":["b.bin","AA=="]},{"fileData":["имя","MA=="]}]
ValueError: B24Activity\Attachment::data(): Argument #1 ($name) must not be empty
ValueError: B24Activity\Attachment::data(): Argument #1 ($name) must not contain any null bytes
ValueError: B24Activity\Attachment::data(): Argument #2 ($bytes) must not be empty
ArgumentCountError: B24Activity\Attachment::data() expects exactly 2 arguments, 1 given
