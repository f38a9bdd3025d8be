--TEST--
http:// is refused without allow_http, and the message says how to permit it
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/rows.inc';

use B24Activity\Client;

refused(fn() => Client::webhook('http://127.0.0.1/rest/1/abcdef/'));
refused(fn() => Client::webhook('http://127.0.0.1/rest/1/abcdef/', ['allow_http' => false]));
ini_set('b24activity.allow_http', '1');
echo get_class(Client::webhook('http://127.0.0.1/rest/1/abcdef/')), "\n";
?>
--EXPECT--
ValueError: B24Activity\Client::webhook(): Argument #1 ($url) must start with https://; the option allow_http permits http:// for tests
ValueError: B24Activity\Client::webhook(): Argument #1 ($url) must start with https://; the option allow_http permits http:// for tests
B24Activity\Client
