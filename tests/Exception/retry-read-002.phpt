--TEST--
retries is how often at most; the last error is the one that is thrown
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 10]);
$portal->fault(['kind' => 'status', 'status' => 502, 'body' => 'first', 'times' => 2], ['kind' => 'status', 'status' => 504, 'body' => 'last', 'times' => 9]);
$client = $portal->client(['retries' => 2]);
refused(fn() => $client->call('profile'));
echo $portal->counters()['requests'], ' requests, ', $client->stats()['retries'], " of them again\n";
?>
--EXPECT--
B24Activity\TransportException: profile: HTTP 504 with text/html; charset=utf-8 instead of the portal's JSON: last
3 requests, 2 of them again
