--TEST--
What only looks like a reference is sent as it is
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 10]);
$portal->control(['record' => true]);
$texts = ['$result', '$result and more', '$results', 'US$ [x]', '$resultant', '$result []', '$total', '$next x[y]', '$ result[a]', 'error[a]'];
$portal->client()->batch(['a' => ['profile', ['texts' => $texts]]]);
var_dump($portal->commands()[0][2]['texts'] === $texts);
?>
--EXPECT--
bool(true)
