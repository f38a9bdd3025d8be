<?php
// What each thread of threads.c does: calls, a batch and lists, with faults at the portal, and a table of who it was.
declare(strict_types=1);

$portal = json_decode((string) getenv('PORTAL'), true);
$client = B24Activity\Client::webhook($portal['webhook'], ['allow_http' => true, 'rate' => 1e6, 'burst' => 1_000_000, 'retries' => 9]);
$activities = new B24Activity\Activity($client);
$sum = 0;
for ($i = 0; $i < 20; $i++) {
    $sum += (int) $client->call('crm.activity.get', ['id' => $i + 1])['ID'];
}
foreach ($activities->each(select: ['ID']) as $row) {
    $sum += (int) $row['ID'];
}
$names = array_map(fn(int $id): array => ['crm.activity.get', ['id' => $id]], range(1, 60));
foreach ($client->batch($names)['done'] as $row) {
    $sum += (int) $row['ID'];
}
try {
    $client->call('crm.activity.get', ['id' => 0]);
} catch (B24Activity\Exception $error) {
    $sum += 1;
}
ob_start();
phpinfo(INFO_MODULES);
preg_match('/Connections opened by this thread\D+(\d+)/', strip_tags(ob_get_clean()), $found);
echo "thread {$_SERVER['THREAD']}: sum $sum, here ", $client->stats()['connections'], ', of this thread ', $found[1] ?? '?', "\n";
