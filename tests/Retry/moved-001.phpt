--TEST--
A portal that has moved: the same call goes to its new host, also a write, and later calls go there directly
--EXTENSIONS--
b24activity
--INI--
b24activity.limits_file="none"
--FILE--
<?php
require __DIR__ . '/../Limits/processes.inc';

$portal = Portal::start(['rows' => 200]);
$port = parse_url($portal->webhook, PHP_URL_PORT);
$add = ['fields' => ['SUBJECT' => 'ä', 'PROVIDER_ID' => 'X', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1]];
$calls = [
    'read' => fn($client) => $client->call('crm.activity.get', ['id' => 7])['ID'],
    'write' => fn($client) => is_int($client->call('crm.activity.add', $add)) ? 'done' : 'strange',
    'batch of writes' => fn($client) => count($client->batch([['crm.activity.add', $add], ['crm.activity.add', $add]])['done']) . ' done',
    'list' => fn($client) => count($client->list('crm.activity.list', ['select' => ['ID'], 'filter' => ['<ID' => 181]])) . ' rows',
];
foreach ($calls as $name => $call) {
    foreach ([0, 2] as $retries) {
        $portal->control(['reset' => true, 'record' => true]);
        $portal->fault(['kind' => 'status', 'status' => 302, 'headers' => ['Location' => "http://localhost:$port/elsewhere/?x=1"]]);
        $client = $portal->client(['retries' => $retries]);
        $told = $call($client);
        $first = array_slice($portal->recorded(), 0, 2);
        $hosts = array_map(fn($request) => array_change_key_case($request['headers'])['host'], $first);
        $same = fn(string $what) => $first[0][$what] === $first[1][$what] ? 'same' : 'another';
        echo "$name: $told, ", str_replace((string) $port, 'PORT', implode(' then ', $hosts)), ", {$same('http_method')} method, {$same('path')} path, {$same('body')} body; ",
            str_replace((string) $port, 'PORT', $client->stats()['portal']), '; executed ', array_sum($portal->counters()['executed']);
        $before = $portal->counters()['requests'];
        $client->call('profile');
        echo $portal->counters()['requests'] - $before === 1 ? ', then directly' : ', then by a detour again', "\n";
        $portal->control(['record' => false]);
    }
}
?>
--EXPECT--
read: 7, 127.0.0.1:PORT then localhost:PORT, same method, same path, same body; http://localhost:PORT; executed 0, then directly
read: 7, 127.0.0.1:PORT then localhost:PORT, same method, same path, same body; http://localhost:PORT; executed 0, then directly
write: done, 127.0.0.1:PORT then localhost:PORT, same method, same path, same body; http://localhost:PORT; executed 1, then directly
write: done, 127.0.0.1:PORT then localhost:PORT, same method, same path, same body; http://localhost:PORT; executed 1, then directly
batch of writes: 2 done, 127.0.0.1:PORT then localhost:PORT, same method, same path, same body; http://localhost:PORT; executed 2, then directly
batch of writes: 2 done, 127.0.0.1:PORT then localhost:PORT, same method, same path, same body; http://localhost:PORT; executed 2, then directly
list: 180 rows, 127.0.0.1:PORT then localhost:PORT, same method, same path, same body; http://localhost:PORT; executed 0, then directly
list: 180 rows, 127.0.0.1:PORT then localhost:PORT, same method, same path, same body; http://localhost:PORT; executed 0, then directly
