--TEST--
progress is called with what is known, and at the end with everything
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 9000]);
$calls = [];
$rows = $portal->activity()->list(select: ['ID'], progress: function (...$arguments) use (&$calls) {
    $calls[] = $arguments;
});
$last = end($calls);
echo count($calls) >= 2 ? 'called' : 'not called', ', ', count($last), ' argument: ', implode(' ', array_keys($last[0])), "\n";
echo $last[0]['rows'], ' of ', $last[0]['total'], ' in ', $last[0]['requests'], " requests\n";
$counts = array_map(fn($call) => $call[0]['rows'], $calls);
var_dump($counts === array_unique($counts) && $counts[0] > 0);
?>
--EXPECT--
called, 1 argument: rows total pages requests seconds waited rate budget
9000 of 9000 in 5 requests
bool(true)
