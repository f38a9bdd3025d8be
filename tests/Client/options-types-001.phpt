--TEST--
Options of a wrong type are refused
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/rows.inc';

use B24Activity\Client;

$url = 'https://acme.bitrix24.com/rest/1/abcdef0123/';
$wrong = [
    ['timeout' => '5'], ['timeout' => true], ['timeout' => null], ['retries' => 1.0], ['retries' => '1'], ['concurrency' => [1]],
    ['cainfo' => 1], ['proxy' => null], ['user_agent' => 1.5], ['allow_http' => 1], ['allow_http' => 'yes'], ['cainfo' => "a\0b"],
    ['user_agent' => "a\r\nX-Other: b"], ['proxy' => "a\nb"],
];
foreach ($wrong as $options) {
    refused(fn() => Client::webhook($url, $options));
}
?>
--EXPECT--
TypeError: B24Activity\Client::webhook(): Argument #2 ($options) option "timeout" must be of type int|float, string given
TypeError: B24Activity\Client::webhook(): Argument #2 ($options) option "timeout" must be of type int|float, bool given
TypeError: B24Activity\Client::webhook(): Argument #2 ($options) option "timeout" must be of type int|float, null given
TypeError: B24Activity\Client::webhook(): Argument #2 ($options) option "retries" must be of type int, float given
TypeError: B24Activity\Client::webhook(): Argument #2 ($options) option "retries" must be of type int, string given
TypeError: B24Activity\Client::webhook(): Argument #2 ($options) option "concurrency" must be of type int, array given
TypeError: B24Activity\Client::webhook(): Argument #2 ($options) option "cainfo" must be of type string, int given
TypeError: B24Activity\Client::webhook(): Argument #2 ($options) option "proxy" must be of type string, null given
TypeError: B24Activity\Client::webhook(): Argument #2 ($options) option "user_agent" must be of type string, float given
TypeError: B24Activity\Client::webhook(): Argument #2 ($options) option "allow_http" must be of type bool, int given
TypeError: B24Activity\Client::webhook(): Argument #2 ($options) option "allow_http" must be of type bool, string given
ValueError: B24Activity\Client::webhook(): Argument #2 ($options) option "cainfo" must not contain any control characters
ValueError: B24Activity\Client::webhook(): Argument #2 ($options) option "user_agent" must not contain any control characters
ValueError: B24Activity\Client::webhook(): Argument #2 ($options) option "proxy" must not contain any control characters
