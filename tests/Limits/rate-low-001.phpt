--TEST--
A very low rate is kept, too
--EXTENSIONS--
b24activity
--INI--
b24activity.limits_file="none"
--FILE--
<?php
require __DIR__ . '/processes.inc';

$portal = Portal::start(['synthetic' => 10]);
$client = $portal->client(['rate' => 0.01, 'burst' => 50, 'deadline' => 5.0]);
$sent = 0;
try {
    for (; $sent < 60; $sent++) {
        $client->call('profile');
    }
} catch (B24Activity\LimitException) {
}
echo $sent, ' at once, ', $portal->counters()['requests'], " requests\n";
?>
--EXPECT--
48 at once, 48 requests
