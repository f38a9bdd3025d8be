--TEST--
Calls inside of fibers, and a fiber that is left while a list reports its progress
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 9000]);
$client = $portal->client();
$fibers = [];
foreach (['a', 'b'] as $name) {
    $fibers[$name] = new Fiber(fn() => described($client->list('crm.activity.list', ['select' => ['ID']], progress: fn() => Fiber::suspend())));
    $fibers[$name]->start();
}
echo $client->call('profile')['ID'], "\n";
while (array_filter($fibers, fn($fiber) => $fiber->isSuspended())) {
    foreach ($fibers as $fiber) {
        $fiber->isSuspended() && $fiber->resume();
    }
}
foreach ($fibers as $name => $fiber) {
    echo "$name: ", $fiber->getReturn(), "\n";
}
$left = new Fiber(fn() => $client->list('crm.activity.list', progress: fn() => Fiber::suspend()));
$left->start();
unset($left);
echo $client->call('profile')['ID'], "\n";
?>
--EXPECT--
1
a: 9000 rows, 1 to 9000, up
b: 9000 rows, 1 to 9000, up
1
