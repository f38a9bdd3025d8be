--TEST--
An exception of a signal's handler during a walk is not made an incomplete list
--EXTENSIONS--
b24activity
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';
require __DIR__ . '/../inc/signal.inc';

$portal = Portal::start(['synthetic' => 9000]);
$portal->fault(['match' => 'batch', 'skip' => 2, 'kind' => 'hang', 'seconds' => 30]);
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, fn() => throw new DomainException('enough'));
signal_when($portal, 3, SIGUSR1);
$rows = [];
$client = $portal->client();
refused(function () use ($client, &$rows) {
    foreach ($client->each('crm.activity.list', ['select' => ['ID']]) as $row) {
        $rows[] = $row;
        usleep(50); // so that the signal comes while rows are read, or while more are waited for
    }
});
var_dump(array_map(intval(...), array_column($rows, 'ID')) === range(1, count($rows)));
$portal->control(['reset' => true]);
echo described($client->list('crm.activity.list', ['select' => ['ID']])), "\n";
?>
--EXPECT--
DomainException: enough
bool(true)
9000 rows, 1 to 9000, up
