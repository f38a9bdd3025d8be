--TEST--
A command that a query cannot carry goes alone as JSON, with its null and its empty array
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 10]);
$portal->control(['record' => true]);
$result = $portal->client()->batch([
    'a' => ['profile'],
    'b' => ['profile', ['x' => null]],
    'c' => ['profile', ['y' => ['z' => []]]],
    'd' => ['profile', ['ok' => 1]],
    'e' => ['profile', ['a.b' => 1, 'c d' => 2]],
]);
echo json_encode(array_keys($result['done'])), ' ', json_encode(array_keys($result['time'])), "\n";
foreach ($portal->recorded() as $request) {
    echo $request['method'], ' ', $request['content_type'], ' ', $request['body'], "\n";
}
?>
--EXPECT--
["a","b","c","d","e"] ["a","b","c","d","e"]
batch application/json {"halt":0,"cmd":{"c0":"profile"}}
profile application/json {"x":null}
profile application/json {"y":{"z":[]}}
batch application/json {"halt":0,"cmd":{"c0":"profile?ok=1"}}
profile application/json {"a.b":1,"c d":2}
