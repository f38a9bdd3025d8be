--TEST--
Large bodies go and come whole
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 10]);
$portal->control(['record' => true]);
$client = $portal->client();
$text = str_repeat('Ж', 2_000_000);
$client->call('profile', ['x' => $text]);
var_dump($portal->recorded()[0]['params']['x'] === $text);
$portal->fault(['kind' => 'json', 'status' => 200, 'body' => ['result' => $text]]);
var_dump($client->call('profile') === $text);
?>
--EXPECT--
bool(true)
bool(true)
