--TEST--
While a slow handler works what it has done is cleared every second
--EXTENSIONS--
b24activity
--CONFLICTS--
all
--FILE--
<?php
require __DIR__ . '/../inc/events.inc';

$app = offline_application();
queue_events($app, 4);
$seen = 0;
$states = [];
events($app)->offline(function () use ($app, &$seen, &$states) {
    $states[] = strtok(queue_state($app), ' ');
    ++$seen !== 2 ?: usleep(1_100_000);
});
echo implode(' ', $states), "\n", queue_state($app), "\n";
?>
--EXPECT--
4 4 2 2
0 waiting, 0 of them reserved
