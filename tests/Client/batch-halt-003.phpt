--TEST--
halt also stops behind a command that went alone, and at one that failed before it
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 100]);
$get = fn($id, $more = []) => ['crm.activity.get', ['id' => $id] + $more];
foreach ([[1, 5000, 3], [5000, 2, 3], [1, 2, 3]] as [$a, $b, $c]) {
    $portal->control(['reset' => true]);
    $result = $portal->client()->batch(['a' => $get($a), 'b' => $get($b, ['x' => null]), 'c' => $get($c)], true);
    echo json_encode([array_keys($result['done']), array_keys($result['failed']), $result['skipped']]), ' ', $portal->counters()['requests'], " requests\n";
}
?>
--EXPECT--
[["a"],["b"],["c"]] 2 requests
[[],["a"],["b","c"]] 1 requests
[["a","b","c"],[],[]] 3 requests
