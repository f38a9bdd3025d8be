--TEST--
A list being read over TLS when the process forks: the child disturbs neither the parent's request nor its connection
--EXTENSIONS--
b24activity
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../inc/nginx.inc';
?>
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';
require __DIR__ . '/../inc/signal.inc';

$portal = Portal::start(['synthetic' => 9000, 'nginx' => true]);
$portal->control(['latency' => 100]);
$client = $portal->client(['cainfo' => $portal->ca]);
$iterator = $client->each('crm.activity.list', ['select' => ['ID']])->getIterator();
$rest = function () use ($iterator) {
    for ($rows = []; $iterator->valid(); $iterator->next()) {
        $rows[] = $iterator->current();
    }
    return described($rows);
};
$iterator->next(); // the request for what follows is in flight now
in_child($rest);
in_child(fn() => 'does nothing');
echo 'parent: ', $rest(), ', ', $client->stats()['connections'], ' connection, ', $client->stats()['retries'], " retries\n";
?>
--EXPECT--
child: 8999 rows, 2 to 9000, up
child: does nothing
parent: 8999 rows, 2 to 9000, up, 1 connection, 0 retries
