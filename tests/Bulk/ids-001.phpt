--TEST--
Ids come from any iterable, under its keys; of an iterator a wrong one fails alone
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

use B24Activity\Binding;

$portal = Portal::start(['synthetic' => 2000]);
$activity = $portal->activity();
$ids = function (int $count, array $wrong = []): Generator {
    for ($id = 1; $id <= $count; $id++) {
        yield "row $id" => $wrong[$id] ?? $id;
    }
};
$portal->control(['reset' => true]);
$answer = $activity->getMany($ids(1100, [7 => '7', 8 => 'eight', 600 => 0, 601 => 1.5]));
echo count($answer['done'] + $answer['failed']), ' told of, ', $answer['done']['row 7']['ID'], ', ', $portal->counters()['requests'], " requests\n";
foreach (array_filter($answer['failed'], fn(array $error): bool => $error['error'] === 'INVALID_ARGUMENT') as $key => $error) {
    echo "$key: $error[error_description]\n";
}
echo json_encode((new Binding($portal->client()))->listMany(new ArrayIterator(['a' => '1']))['done']['a'] !== []), "\n";
echo json_encode($activity->deleteMany(new ArrayIterator([5 => 1999, 6 => '2000', 7 => 2001]))), "\n";
?>
--EXPECT--
1100 told of, 7, 22 requests
row 8: B24Activity\Activity::getMany(): Argument #1 ($ids) must hold only ints, string given
row 600: B24Activity\Activity::getMany(): Argument #1 ($ids) must hold only ids greater than 0
row 601: B24Activity\Activity::getMany(): Argument #1 ($ids) must hold only ints, float given
true
{"done":{"5":true,"6":true},"failed":{"7":{"error":"","error_description":"Activity is not found."}},"unknown":[]}
