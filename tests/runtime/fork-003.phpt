--TEST--
A child that ends takes nothing of the parent's with it, though it never used it
--EXTENSIONS--
b24activity
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/signal.inc';

$portal = Portal::start(['synthetic' => 10]);
$client = $portal->client();
$client->call('profile');
foreach ([fn() => 'does nothing', fn() => count($client->stats()) > 3 ? 'looks at it' : ''] as $work) {
    in_child($work);
}
for ($i = 0; $i < 3; $i++) {
    $client->call('profile');
}
echo $portal->counters()['connections'], " connection\n";
?>
--EXPECT--
child: does nothing
child: looks at it
1 connection
