--TEST--
A burst goes at once, less two places of a large one; what follows goes at the rate
--EXTENSIONS--
b24activity
--SKIPIF--
<?php
getenv('SKIP_PERF_SENSITIVE') and print 'skip measures time';
?>
--INI--
b24activity.limits_file="none"
--FILE--
<?php
require __DIR__ . '/processes.inc';

foreach ([[1, 1], [5, 5], [20, 18]] as [$burst, $at_once]) {
    $portal = Portal::start(['synthetic' => 10]);
    $client = $portal->client(['rate' => 0.5, 'burst' => $burst, 'deadline' => 1.0]);
    $sent = 0;
    try {
        for (; $sent < 30; $sent++) {
            $client->call('profile');
        }
    } catch (B24Activity\LimitException $error) {
        echo "burst $burst: ", $sent === $at_once ? 'as expected' : "$sent at once", ', ', $error->error, ', back in ', $error->retryAt - time() <= 3 && $error->retryAt >= time() ? 'about two seconds' : $error->retryAt - time(), "\n";
    }
    echo $portal->counters()['requests'] === $sent ? '' : "the portal got another number\n";
}
?>
--EXPECT--
burst 1: as expected, QUERY_LIMIT_EXCEEDED, back in about two seconds
burst 5: as expected, QUERY_LIMIT_EXCEEDED, back in about two seconds
burst 20: as expected, QUERY_LIMIT_EXCEEDED, back in about two seconds
