--TEST--
All five roots are references, also in the middle of a text
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 10]);
$portal->control(['record' => true]);
$texts = ['$result[one]', 'a $total[one] b', '$next[one]', '$time[one][start]', '$error[one][error]', '$result[one][ID] $result[two][ID]'];
$portal->client()->batch(['one' => ['profile'], 'two' => ['profile'], 'three' => ['profile', ['texts' => $texts]]]);
echo json_encode($portal->commands()[2][2]['texts']), "\n";
?>
--EXPECT--
["$result[c0]","a $total[c0] b","$next[c0]","$time[c0][start]","$error[c0][error]","$result[c0][ID] $result[c1][ID]"]
