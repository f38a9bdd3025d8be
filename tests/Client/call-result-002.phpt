--TEST--
Whole numbers stay whole, large ones too, and deep answers are read
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 1]);
$portal->fault(['kind' => 'status', 'status' => 200, 'body' => '{"result":[9223372036854775807,1.0,-0.5,"\u0416","\ud83e\udd94",' . str_repeat('[', 200) . str_repeat(']', 200) . ']}']);
$result = $portal->client()->call('profile');
var_dump(array_slice($result, 0, 5));
for ($depth = 0, $at = $result[5]; $at; $at = $at[0]) {
    $depth++;
}
echo $depth, "\n";
?>
--EXPECT--
array(5) {
  [0]=>
  int(9223372036854775807)
  [1]=>
  float(1)
  [2]=>
  float(-0.5)
  [3]=>
  string(2) "Ж"
  [4]=>
  string(4) "🦔"
}
199
