--TEST--
A first answer from near the limit does not tell what a call costs, so the next is not held back until the reset
--EXTENSIONS--
b24activity
--INI--
b24activity.limits_file="none"
--FILE--
<?php
require __DIR__ . '/operating.inc';

$portal = Portal::start(['synthetic' => 10]);
$client = $portal->client(['operating_limit' => 420, 'deadline' => 10]);
$portal->fault(answer_with('profile', 'told', 350, 500));
echo $client->call('profile'), "\n";
echo $client->call('profile')['ID'], "\n";
?>
--EXPECT--
told
1
