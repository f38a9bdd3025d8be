--TEST--
The wait for the lock of the tokens ends at the deadline: nothing was sent, and what came too late is unlocked again
--EXTENSIONS--
b24activity
pcntl
posix
--CONFLICTS--
all
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
$app->expire();
$calls = [
    'call' => fn($client) => $client->call('crm.activity.add', ['fields' => FIELDS]),
    'batch' => fn($client) => $client->batch([['crm.activity.add', ['fields' => FIELDS]]]),
    'list' => fn($client) => $client->list('crm.activity.list'),
];
$holder = $app->store();
$holder->lock();
foreach ($calls as $name => $call) {
    $slow = new Diary($app->tokens, ['lock' => fn() => usleep(700_000)]);
    foreach (['file' => $app->store(), 'other' => $slow] as $kind => $store) {
        $began = microtime(true);
        try {
            $call($app->client(['deadline' => 0.5], $store));
            echo "$name, $kind: answered\n";
        } catch (B24Activity\TransportException $error) {
            $seconds = microtime(true) - $began;
            echo "$name, $kind: {$error->getMessage()}, executed ", json_encode($error->executed), $seconds > 0.4 && $seconds < 15 ? '' : " after $seconds", "\n";
        }
    }
    echo implode(' ', $slow->calls), "\n";
}
$holder->unlock();
echo $app->client(['deadline' => 20])->call('crm.activity.add', ['fields' => FIELDS]), ', ', $app->refreshes(), ', ', json_encode($app->counters()['executed']), "\n";
?>
--EXPECT--
call, file: oauth/token: the deadline passed before another process let go of the tokens, executed false
call, other: oauth/token: the deadline passed before another process let go of the tokens, executed false
load lock unlock
batch, file: oauth/token: the deadline passed before another process let go of the tokens, executed false
batch, other: oauth/token: the deadline passed before another process let go of the tokens, executed false
load lock unlock
list, file: oauth/token: the deadline passed before another process let go of the tokens, executed false
list, other: oauth/token: the deadline passed before another process let go of the tokens, executed false
load lock unlock
11, 1 refreshed, 1 asked, {"crm.activity.add":1}
