--TEST--
Options have bounds
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/rows.inc';

use B24Activity\Client;

$url = 'https://acme.bitrix24.com/rest/1/abcdef0123/';
$wrong = [
    ['timeout' => -1], ['timeout' => NAN], ['timeout' => INF], ['timeout' => 1e9], ['connect_timeout' => -0.1], ['deadline' => -1], ['retries' => -1],
    ['retries' => 1000], ['rate' => 0], ['burst' => 0], ['operating_limit' => 0], ['concurrency' => 0], ['concurrency' => 65], ['max_response_bytes' => 0],
];
foreach ($wrong as $options) {
    refused(fn() => Client::webhook($url, $options));
}
?>
--EXPECT--
ValueError: B24Activity\Client::webhook(): Argument #2 ($options) option "timeout" must be between 0 and 86400
ValueError: B24Activity\Client::webhook(): Argument #2 ($options) option "timeout" must be between 0 and 86400
ValueError: B24Activity\Client::webhook(): Argument #2 ($options) option "timeout" must be between 0 and 86400
ValueError: B24Activity\Client::webhook(): Argument #2 ($options) option "timeout" must be between 0 and 86400
ValueError: B24Activity\Client::webhook(): Argument #2 ($options) option "connect_timeout" must be between 0 and 86400
ValueError: B24Activity\Client::webhook(): Argument #2 ($options) option "deadline" must be between 0 and 864000
ValueError: B24Activity\Client::webhook(): Argument #2 ($options) option "retries" must be between 0 and 100
ValueError: B24Activity\Client::webhook(): Argument #2 ($options) option "retries" must be between 0 and 100
ValueError: B24Activity\Client::webhook(): Argument #2 ($options) option "rate" must be between 0.001 and 1.0e+6
ValueError: B24Activity\Client::webhook(): Argument #2 ($options) option "burst" must be between 1 and 1.0e+6
ValueError: B24Activity\Client::webhook(): Argument #2 ($options) option "operating_limit" must be between 1 and 1.0e+6
ValueError: B24Activity\Client::webhook(): Argument #2 ($options) option "concurrency" must be between 1 and 64
ValueError: B24Activity\Client::webhook(): Argument #2 ($options) option "concurrency" must be between 1 and 64
ValueError: B24Activity\Client::webhook(): Argument #2 ($options) option "max_response_bytes" must be between 1 and 1.0e+12
