--TEST--
Ranges read next to nothing in vain, wherever the IDs are, and count nothing
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/slow.inc';

foreach (['1', '7', 'random'] as $step) {
    $portal = slow_portal([$step === 'random' ? 'rows' : 'synthetic' => 20_000, 'step' => $step]);
    foreach (ways() as $way => $read) {
        $portal->control(['reset' => true]);
        $rows = [];
        foreach ($read($portal->activity(), select: ['ID']) as $row) {
            $rows[] = (int) $row['ID'];
        }
        $sorted = $rows;
        $way === 'each down' ? rsort($sorted) : sort($sorted);
        ['pages' => $pages, 'rows_sent' => $sent, 'requests' => $requests, 'counts' => $counts, 'connections' => $connections] = $portal->counters();
        echo "$step, $way: ", count(array_unique($rows)), $rows === $sorted ? ' in order' : ' in disorder', $connections > 1 ? '' : ', one after the other', "\n";
        // A probe for the other end of the list is a page as well.
        if ($sent - 20_000 > 150 || $pages > 400 + ($step === '1' ? 3 : 30) || $requests > ($step === 'random' ? 16 : 12) || $counts) {
            echo "$pages pages, $sent rows sent, $requests requests, $counts counts\n";
        }
    }
}
?>
--EXPECT--
1, list: 20000 in order
1, each up: 20000 in order
1, each down: 20000 in order
7, list: 20000 in order
7, each up: 20000 in order
7, each down: 20000 in order
random, list: 20000 in order
random, each up: 20000 in order
random, each down: 20000 in order
