--TEST--
Under strict_types an argument is what its type says, or nothing is sent
--EXTENSIONS--
b24activity
--FILE--
<?php
declare(strict_types=1);
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

use B24Activity\{Activity, Badge, Todo};

$portal = Portal::start(['rows' => 10]);
$client = $portal->client();
[$activity, $todo, $badge] = [new Activity($client), new Todo($client), new Badge($client)];
$text = new class () {
    public function __toString(): string
    {
        return '2026-12-24';
    }
};

refused(fn() => $activity->get('1'));
refused(fn() => $activity->get(1.0));
refused(fn() => $activity->get(null));
refused(fn() => $todo->add(2, 1, 20261224));
refused(fn() => $todo->add(2, 1, '2026-12-24', 5));
refused(fn() => $todo->add(2, 1, '2026-12-24', responsibleId: '7'));
refused(fn() => $todo->add(2, 1, '2026-12-24', colorId: 3));
refused(fn() => $todo->updateDescription(1, 2, 1, 1.5));
refused(fn() => $badge->get(0));
refused(fn() => $badge->add('x', 5, 'y', 'success'));
try {
    $todo->add(2, 1, $text);
} catch (TypeError $error) {
    echo strtok($error->getMessage(), "\0"), "\n";
}
echo $portal->counters()['requests'], " requests\n";
echo json_encode([$todo->add(2, 1, '2026-12-24', pingOffsets: ['15'], colorId: null), $activity->get(1)['ID']]), "\n";
?>
--EXPECT--
TypeError: B24Activity\Activity::get(): Argument #1 ($id) must be of type int, string given
TypeError: B24Activity\Activity::get(): Argument #1 ($id) must be of type int, float given
TypeError: B24Activity\Activity::get(): Argument #1 ($id) must be of type int, null given
TypeError: B24Activity\Todo::add(): Argument #3 ($deadline) must be of type DateTimeInterface|string, int given
TypeError: B24Activity\Todo::add(): Argument #4 ($title) must be of type string, int given
TypeError: B24Activity\Todo::add(): Argument #6 ($responsibleId) must be of type int, string given
TypeError: B24Activity\Todo::add(): Argument #9 ($colorId) must be of type string, int given
TypeError: B24Activity\Todo::updateDescription(): Argument #4 ($value) must be of type string, float given
TypeError: B24Activity\Badge::get(): Argument #1 ($code) must be of type string, int given
TypeError: B24Activity\Badge::add(): Argument #2 ($title) must be of type array|string, int given
B24Activity\Todo::add(): Argument #3 ($deadline) must be of type DateTimeInterface|string, class@anonymous given
0 requests
[11,"1"]
