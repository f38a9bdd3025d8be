--TEST--
Binding changes whose answer got lost: repeated where the portal does them once, looked up where it does not
--EXTENSIONS--
b24activity
--FILE--
<?php
use B24Activity\Binding;

require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['rows' => 10]);
$binding = new Binding($portal->client());
$lost = fn(string $method, string $kind) => $portal->fault(['match' => "crm.activity.binding.$method", 'kind' => $kind]);
$bound = fn() => implode(' ', array_map(fn($row) => implode(':', $row), $binding->list(1)));
$tell = function (string $what, callable $change) use ($portal, $bound) {
    $portal->control(['reset' => true]);
    try {
        $told = json_encode($change());
    } catch (B24Activity\Exception $error) {
        $told = $error->getMessage();
    }
    echo "$what: $told, ", $portal->counters()['requests'], " requests\n";
    return $bound();
};
$before = $bound();
foreach (['cut-after', 'cut-before'] as $at) {
    $tell("add $at", function () use ($binding, $lost, $at) { $lost('add', $at); return $binding->add(1, 2, 7); });
    $now = $tell("move $at", function () use ($binding, $lost, $at) { $lost('move', $at); return $binding->move(1, 2, 7, 2, 8); });
    echo str_replace($before, '', $now), "\n";
    if ($at === 'cut-before') {
        $binding->move(1, 2, 7, 2, 8);
    }
    $tell("delete $at", function () use ($binding, $lost, $at) { $lost('delete', $at); return $binding->delete(1, 2, 8); });
}
echo $bound() === $before ? "as before\n" : "not as before\n";
$tell('add, bound', function () use ($binding) { $binding->add(1, 2, 9); return $binding->add(1, 2, 9); });
$tell('delete, not bound', fn() => $binding->delete(1, 2, 10));
$tell('move, not bound', fn() => $binding->move(1, 2, 10, 2, 11));
?>
--EXPECT--
add cut-after: true, 2 requests
move cut-after: true, 2 requests
 2:8
delete cut-after: true, 2 requests
add cut-before: true, 2 requests
move cut-before: crm.activity.binding.move: The connection broke after the request was sent, 4 requests
 2:7
delete cut-before: true, 2 requests
as before
add, bound: crm.activity.binding.add: ACTIVITY_IS_ALREADY_BOUND: Activity is already bound to this item (HTTP 400), 2 requests
delete, not bound: crm.activity.binding.delete: BINDING_NOT_FOUND: Activity is not bound to this item (HTTP 400), 1 requests
move, not bound: crm.activity.binding.move: BINDING_NOT_FOUND: Activity is not bound to this item (HTTP 400), 1 requests
