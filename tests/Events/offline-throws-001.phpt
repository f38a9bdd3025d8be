--TEST--
A handler that throws leaves its event and the later ones, which come first the next time
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/events.inc';

$app = offline_application();
queue_events($app, 5);
$events = events($app);
$seen = [];
$handler = function (array $event) use (&$seen) {
    $seen[] = $event['EVENT_DATA']['FIELDS']['ID'];
    count($seen) < 3 ?: throw new DomainException('not this one');
};
echo thrown(fn() => $events->offline($handler)), "\n";
echo implode(' ', $seen), "\n", queue_state($app), "\n";

queue_events($app, 2, 100);
$seen = [];
var_dump($events->offline(function (array $event) use (&$seen) { $seen[] = implode(' ', [$event['EVENT_DATA']['FIELDS']['ID'], count($event)]); }));
echo implode(', ', $seen), "\n", queue_state($app), "\n";
?>
--EXPECT--
DomainException: not this one
1 2 3
3 waiting, 3 of them reserved
int(5)
3 6, 4 6, 5 6, 100 6, 101 6
0 waiting, 0 of them reserved
