--TEST--
Many children at once
--EXTENSIONS--
b24activity
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 400]);
$client = $portal->client();
$client->call('profile');
$children = [];
foreach (range(1, 6) as $number) {
    if (($children[] = pcntl_fork()) === 0) {
        $rows = $client->list('crm.activity.list', ['filter' => ['>ID' => 50 * $number]]);
        posix_kill(posix_getpid(), count($rows) === 400 - 50 * $number ? SIGKILL : SIGTERM);
    }
}
foreach ($children as $pid) {
    pcntl_waitpid($pid, $status);
    echo pcntl_wtermsig($status) === SIGKILL ? 'complete ' : 'not complete ';
}
echo $client->call('profile')['ID'], "\n";
?>
--EXPECT--
complete complete complete complete complete complete 1
