--TEST--
Keys that PHP's form reader would change make the command go alone
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 10]);
$client = $portal->client();
$many = array_fill(0, 1001, 1);
$deep = 'x';
foreach (range(1, 70) as $i) {
    $deep = [$deep];
}
foreach ([['a.b' => 1], ['a b' => 1], ['a[b' => 1], ['a' => ['b]' => 1]], ['a' => ['' => 1]], ['' => 1], ['a' => ["\0" => 1]], ['a' => $many], ['a' => $deep]] as $params) {
    $portal->control(['reset' => true, 'record' => true]);
    $client->batch([['profile', $params]]);
    [$request] = $portal->recorded();
    echo $request['method'], $request['params'] === $params ? '' : ' changed', "\n";
}
$portal->control(['reset' => true]);
$client->batch([['profile', ['a' => ['b.c' => 1, 'd e' => 2], 'f-g~h' => 3]]]);
echo $portal->recorded()[0]['method'], ' ', json_encode($portal->commands()[0][2]), "\n";
?>
--EXPECT--
profile
profile
profile
profile
profile
profile
profile
profile
profile
batch {"a":{"b.c":"1","d e":"2"},"f-g~h":"3"}
