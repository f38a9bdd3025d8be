--TEST--
Parameters may be left out, and the caller's arrays stay as they were
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 10]);
$id = 3;
$params = ['id' => &$id];
$commands = ['a' => ['profile'], 'b' => ['crm.activity.get', &$params]];
$before = serialize($commands);
$result = $portal->client()->batch($commands);
echo $result['done']['a']['ID'], ' ', $result['done']['b']['ID'], "\n";
var_dump($before === serialize($commands), $id);
?>
--EXPECT--
1 3
bool(true)
int(3)
