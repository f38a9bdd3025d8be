--TEST--
A fork within a callback, with the request in flight and the tokens locked: the child ends or works, the parent goes on
--EXTENSIONS--
b24activity
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';
require __DIR__ . '/../inc/signal.inc';

$app = Application::start(['workers' => 4]);
$app->control(['oauth' => ['grace' => 600]]);
foreach (['request', 'answer', 'refresh'] as $where) {
    foreach (['ends' => fn() => 'ends', 'works' => fn() => 'works: ' . $app->client()->call('profile')['ID']] as $what => $work) {
        if ($where === 'refresh' && $what === 'works') {
            continue; // the parent holds the lock
        }
        $where === 'refresh' && $app->expire();
        $forked = false;
        $client = $app->client(['logger' => function (array $event) use ($where, $work, &$forked) {
            if ($event['event'] === $where && !$forked) {
                $forked = true;
                in_child($work);
            }
        }]);
        echo "$where: " . (is_int($client->call('crm.activity.add', ['fields' => FIELDS])) ? 'added' : 'strange') . "\n";
    }
}
echo json_encode($app->counters()['executed']), "\n";

// The lock is the parent's: a child that lets go of its store, or unlocks it, does not give it away.
$store = $app->store();
$store->lock();
in_child(function () use ($store) { $store->unlock(); return 'unlocks'; });
in_child(function () use (&$store) { $store = null; return 'lets go'; });
var_dump(flock(fopen("$app->file.lock", 'c'), LOCK_EX | LOCK_NB));
$store->unlock();
var_dump(flock(fopen("$app->file.lock", 'c'), LOCK_EX | LOCK_NB));
?>
--EXPECT--
child: ends
request: added
child: works: 1
request: added
child: ends
answer: added
child: works: 1
answer: added
child: ends
refresh: added
{"crm.activity.add":5}
child: unlocks
child: lets go
bool(false)
bool(true)
