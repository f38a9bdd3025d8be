--TEST--
halt stops behind the first failure, within a request and across requests
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 1000]);
foreach ([3, 49, 50, 70, 119] as $wrong) {
    $portal->control(['reset' => true]);
    $commands = [];
    foreach (range(0, 119) as $i) {
        $commands["k$i"] = $i === $wrong ? ['no.such.method'] : page($i + 1);
    }
    $result = $portal->client()->batch($commands, halt: true);
    ['requests' => $requests, 'commands' => $ran] = $portal->counters();
    printf("%d: %d done, %s failed, %d skipped, first %s; %d requests, %d commands ran\n", $wrong, count($result['done']),
        implode(' ', array_keys($result['failed'])), count($result['skipped']), $result['skipped'][0] ?? 'none', $requests, $ran);
}
?>
--EXPECT--
3: 3 done, k3 failed, 116 skipped, first k4; 1 requests, 4 commands ran
49: 49 done, k49 failed, 70 skipped, first k50; 1 requests, 50 commands ran
50: 50 done, k50 failed, 69 skipped, first k51; 2 requests, 51 commands ran
70: 70 done, k70 failed, 49 skipped, first k71; 2 requests, 71 commands ran
119: 119 done, k119 failed, 0 skipped, first none; 3 requests, 120 commands ran
