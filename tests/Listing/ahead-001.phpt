--TEST--
The next request is on its way before the first row of an answer is handed out
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 10000]);
$seen = [];
$answers = 0;
foreach ($portal->activity()->each(select: ['ID'], order: ['ID' => 'DESC'])->chunks() as $chunk) {
    $answers++;
    // The request has left; give the portal a moment to count it.
    for ($until = microtime(true) + 5; ($count = $portal->counters()['requests']) <= $answers && microtime(true) < $until && $answers < 5;) {
        usleep(2000);
    }
    echo "answer $answers is being handled, the portal has ", $count, " requests\n";
}
?>
--EXPECT--
answer 1 is being handled, the portal has 2 requests
answer 2 is being handled, the portal has 3 requests
answer 3 is being handled, the portal has 4 requests
answer 4 is being handled, the portal has 5 requests
answer 5 is being handled, the portal has 5 requests
