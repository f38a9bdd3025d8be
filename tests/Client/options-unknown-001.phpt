--TEST--
Options that are none are refused by name
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/rows.inc';

use B24Activity\Client;

$url = 'https://acme.bitrix24.com/rest/1/abcdef0123/';
foreach (['timout' => 5, 'Timeout' => 5, '' => 1, 0 => 1, 'proxy ' => 'x', "timeout\0" => 1] as $name => $value) {
    refused(fn() => Client::webhook($url, [$name => $value]));
}
?>
--EXPECT--
ValueError: B24Activity\Client::webhook(): Argument #2 ($options) has an unknown option "timout"
ValueError: B24Activity\Client::webhook(): Argument #2 ($options) has an unknown option "Timeout"
ValueError: B24Activity\Client::webhook(): Argument #2 ($options) has an unknown option ""
ValueError: B24Activity\Client::webhook(): Argument #2 ($options) has an unknown option "0"
ValueError: B24Activity\Client::webhook(): Argument #2 ($options) has an unknown option "proxy "
ValueError: B24Activity\Client::webhook(): Argument #2 ($options) has an unknown option "timeout"
