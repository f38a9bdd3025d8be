--TEST--
A child forked while a pair is added does not keep the pair when the parent is done, and does not give it away before
--EXTENSIONS--
b24activity
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['rows' => 10, 'workers' => 4]);
$row = ['SUBJECT' => 's', 'TYPE_ID' => 6, 'PROVIDER_ID' => 'P', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1, 'ORIGINATOR_ID' => 'forked', 'ORIGIN_ID' => getmypid()];
$children = [];
$logger = function (array $event) use ($portal, $row, &$children) {
    if ($event['event'] !== 'request' || $event['method'] !== 'crm.activity.add' || $children) {
        return;
    }
    if (!($children[] = pcntl_fork())) {
        sleep(60);
    }
    $ends = pcntl_fork() ?: exit;
    pcntl_waitpid($ends, $status);
    try {
        $portal->activity(['deadline' => 0.3])->addOnce($row);
    } catch (B24Activity\TransportException $error) {
        echo $error->getMessage(), "\n";
    }
};
$id = $portal->activity(['logger' => $logger])->addOnce($row);
try {
    echo $portal->activity(['deadline' => 2])->addOnce($row) === $id ? 'the same' : 'another', "\n";
} finally {
    array_map(fn($child) => posix_kill($child, SIGKILL), $children);
}
echo json_encode($portal->counters()['executed']), "\n";
?>
--EXPECT--
crm.activity.add: another process of this host had its turn until the deadline
the same
{"crm.activity.add":1}
