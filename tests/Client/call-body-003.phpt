--TEST--
References in the caller's arrays are read, not changed; nothing is shared with them
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 10]);
$portal->control(['record' => true]);
$value = 5;
$params = ['a' => &$value, 'b' => ['c' => &$value]];
$portal->client()->call('profile', $params);
echo $portal->recorded()[0]['body'], ' ', $value, "\n";
?>
--EXPECT--
{"a":5,"b":{"c":5}} 5
