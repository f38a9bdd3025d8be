--TEST--
Near the operating limit calls of a method are spread over the time until the reset, ever wider; other methods are not
--EXTENSIONS--
b24activity
--INI--
b24activity.limits_file="none"
--CONFLICTS--
all
--FILE--
<?php
require __DIR__ . '/operating.inc';

$portal = Portal::start(['synthetic' => 10]);
$client = $portal->client(['operating_limit' => 10]);
$before = 0;
foreach ([['start', 1.0, 0], ['below', 7.5, 0], ['below', 7.9, 0], ['from 80 %', 8.4, 0], ['', 8.9, 0.15625], ['', 9.4, 0.22727], ['', 9.6, 0.5], ['over', 9.9, 0.5]] as [$where, $operating, $pause]) {
    $portal->fault(answer_with('profile', 'told', $operating, 0.5));
    echo $client->call('profile'), ' ';
    $waited = $client->stats()['waited'];
    between($operating . ':', $pause ? $pause * 0.3 : 0, $waited - $before, $pause * 1.05);
    $before = $waited;
}
echo $client->call('user.current')['ID'] ?? '', ' ';
between('another method', 0, $client->stats()['waited'] - $before, 0);
var_dump($client->stats()['operating']['profile']['operating'], $client->stats()['retries']);
?>
--EXPECT--
told 1: as expected
told 7.5: as expected
told 7.9: as expected
told 8.4: as expected
told 8.9: as expected
told 9.4: as expected
told 9.6: as expected
told 9.9: as expected
1 another method as expected
float(9.9)
int(0)
