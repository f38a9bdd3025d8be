--TEST--
Ranges over lumps with deserts between them, with both ways to read a reference to a row that is not there
--EXTENSIONS--
b24activity
--SKIPIF--
<?php
getenv('SKIP_PERF_SENSITIVE') and print 'skip the steps of ranges depend on time';
?>
--FILE--
<?php
require __DIR__ . '/../inc/slow.inc';

$portal = slow_portal(['synthetic' => 6000]);
$lumps = [...range(500_001, 503_400), ...range(40_000_000, 40_003_000), ...range(900_000_000, 900_000_100)];
$portal->control(['latency' => 0, 'mutations' => [['after_pages' => 0, 'insert' => $lumps]]]);
$portal->client()->call('crm.activity.list', ['start' => -1]);
$expected = [...range(1, 6000), ...$lumps];
foreach (['new', 'old'] as $cast) {
    foreach (ways() as $way => $read) {
        $portal->control(['reset' => true, 'cast' => $cast, 'latency' => 360]);
        $ids = array_map(intval(...), array_column([...$read($portal->activity(), select: ['ID'])], 'ID'));
        var_dump($ids === ($way === 'each down' ? array_reverse($expected) : $expected));
        ['requests' => $requests] = $portal->counters();
        echo $requests > 40 ? "$requests requests\n" : '';
    }
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
