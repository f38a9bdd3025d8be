--TEST--
addOnce: the same pair is one activity, another pair is another; both halves of the pair are needed
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['rows' => 10]);
$activity = $portal->activity();
$row = ['SUBJECT' => 's', 'TYPE_ID' => 6, 'PROVIDER_ID' => 'P', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1];
$first = $activity->addOnce($row + ['ORIGINATOR_ID' => 'shop', 'ORIGIN_ID' => 'order-1']);
$portal->control(['reset' => true]);
var_dump($activity->addOnce($row + ['ORIGINATOR_ID' => 'shop', 'ORIGIN_ID' => 'order-1']) === $first);
echo implode(' ', $portal->counters()['executed'] ?? []), " adds for the second time\n";
foreach ([['shop', 'order-2'], ['other', 'order-1'], ['shop', 'ORDER-1'], ['shop', 15]] as [$originator, $origin]) {
    $id = $activity->addOnce($row + ['ORIGINATOR_ID' => $originator, 'ORIGIN_ID' => $origin]);
    var_dump($id > $first, $activity->addOnce($row + ['ORIGINATOR_ID' => $originator, 'ORIGIN_ID' => $origin]) === $id);
}
$portal->control(['reset' => true]);
foreach ([[], ['ORIGINATOR_ID' => 'x'], ['ORIGINATOR_ID' => 'x', 'ORIGIN_ID' => ''], ['ORIGIN_ID' => 'x', 'ORIGINATOR_ID' => null], ['ORIGIN_ID' => ['x'], 'ORIGINATOR_ID' => 'x']] as $pair) {
    try {
        $activity->addOnce($row + $pair);
        echo "not refused\n";
    } catch (ValueError $error) {
        echo $error->getMessage(), "\n";
    }
}
echo $portal->counters()['requests'], " requests\n";
?>
--EXPECT--
bool(true)
 adds for the second time
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
B24Activity\Activity::addOnce(): Argument #1 ($fields) must contain ORIGINATOR_ID, a text that is not empty
B24Activity\Activity::addOnce(): Argument #1 ($fields) must contain ORIGIN_ID, a text that is not empty
B24Activity\Activity::addOnce(): Argument #1 ($fields) must contain ORIGIN_ID, a text that is not empty
B24Activity\Activity::addOnce(): Argument #1 ($fields) must contain ORIGINATOR_ID, a text that is not empty
B24Activity\Activity::addOnce(): Argument #1 ($fields) must contain ORIGIN_ID, a text that is not empty
0 requests
