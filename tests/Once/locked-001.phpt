--TEST--
A process that is killed while it adds a pair leaves it free; one that takes long keeps the others only until their deadline
--EXTENSIONS--
b24activity
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['rows' => 10, 'workers' => 4]);
$row = ['SUBJECT' => 's', 'TYPE_ID' => 6, 'PROVIDER_ID' => 'P', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1, 'ORIGINATOR_ID' => 'killed', 'ORIGIN_ID' => getmypid()];
$portal->fault(['match' => 'crm.activity.add', 'kind' => 'hang', 'seconds' => 20]);
$child = pcntl_fork();
if (!$child) {
    $portal->activity()->addOnce($row);
    exit;
}
while (!($portal->counters()['methods']['crm.activity.add'] ?? $portal->counters()['requests'] > 1)) {
    usleep(10_000);
}
usleep(100_000);
try {
    $portal->activity(['deadline' => 0.3])->addOnce($row);
} catch (B24Activity\TransportException $error) {
    echo $error->getMessage(), ' ', json_encode($error->executed), "\n";
}
pcntl_async_signals(true);
pcntl_signal(SIGALRM, fn() => throw new DomainException('a signal'));
pcntl_alarm(1);
try {
    $portal->activity()->addOnce($row);
} catch (DomainException $error) {
    echo $error->getMessage(), "\n";
}
posix_kill($child, SIGKILL);
pcntl_waitpid($child, $status);
echo is_int($portal->activity()->addOnce($row)) ? 'free' : '', "\n";
?>
--EXPECT--
crm.activity.add: another process of this host had its turn until the deadline false
a signal
free
