--TEST--
Without allow_http nothing is ever sent in plain HTTP
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 10]);
refused(fn() => B24Activity\Client::webhook($portal->webhook));
refused(fn() => B24Activity\Client::webhook(str_replace('http://', 'HTTP://', $portal->webhook)));
try {
    B24Activity\Client::webhook(str_replace('http://', 'https://', $portal->webhook), ['retries' => 0, 'connect_timeout' => 1])->call('profile');
} catch (B24Activity\TransportException $error) {
    echo json_encode($error->executed), ' ', $portal->counters()['requests'], " requests\n";
}
?>
--EXPECT--
ValueError: B24Activity\Client::webhook(): Argument #1 ($url) must start with https://; the option allow_http permits http:// for tests
ValueError: B24Activity\Client::webhook(): Argument #1 ($url) must start with https://; the option allow_http permits http:// for tests
false 0 requests
