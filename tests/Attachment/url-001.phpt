--TEST--
A URL is an attachment where allow_url_fopen permits it
--EXTENSIONS--
b24activity
--INI--
allow_url_fopen=1
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

use B24Activity\Attachment;

$portal = Portal::start(['synthetic' => 10]);
[$name, $base64] = Attachment::file($portal->webhook . 'crm.activity.get.json?id=7', 'seven.json')['fileData'];
echo $name, ' ', json_decode(base64_decode($base64), true)['result']['ID'], "\n";
refused(fn() => Attachment::file($portal->webhook . 'crm.activity.get.json?id=99'));
echo json_encode(Attachment::file('data://text/plain;base64,SGVsbG8=', 'hello.txt')), "\n";
?>
--EXPECT--
seven.json 7
ValueError: B24Activity\Attachment::file(): Argument #1 ($path) cannot be read: it cannot be opened
{"fileData":["hello.txt","SGVsbG8="]}
