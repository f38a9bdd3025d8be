--TEST--
All clients of a portal share its limit, whatever they authorize with; two portals share nothing
--EXTENSIONS--
b24activity
--INI--
b24activity.limits_file="none"
--CONFLICTS--
all
--SKIPIF--
<?php
getenv('SKIP_PERF_SENSITIVE') and print 'skip measures time';
?>
--FILE--
<?php
require __DIR__ . '/processes.inc';

$portal = Portal::start(['synthetic' => 10]);
$other = Portal::start(['synthetic' => 10]);
$slow = ['rate' => 0.5, 'burst' => 1];
$waited = function (B24Activity\Client $client) {
    try {
        $client->call('profile');
    } catch (B24Activity\AuthException) {
    }
    return $client->stats()['waited'];
};
between('the first', 0, $waited($portal->client($slow)), 0);
between('another client', 0.1, $waited($portal->client($slow)), 2);
$stranger = B24Activity\Client::webhook(str_replace($portal->secret(), 'elsewhere0123456', $portal->webhook), $slow + ['allow_http' => true]);
between('another webhook', 0.1, $waited($stranger), 2);
between('another portal', 0, $waited($other->client($slow)), 0);
echo $portal->counters()['requests'], ' and ', $other->counters()['requests'], " requests\n";
?>
--EXPECT--
the first as expected
another client as expected
another webhook as expected
another portal as expected
3 and 1 requests
