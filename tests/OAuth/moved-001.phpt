--TEST--
A portal that has moved is remembered in the store, by whatever call found out: the next process goes there at once
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
$port = parse_url($app->tokens['client_endpoint'], PHP_URL_PORT);
$calls = [
    'read' => fn($client) => $client->call('crm.activity.get', ['id' => 7])['ID'],
    'write' => fn($client) => is_int($client->call('crm.activity.add', ['fields' => FIELDS])) ? 'added' : 'strange',
    'batch' => fn($client) => count($client->batch([['profile'], ['profile']])['done']) . ' done',
    'list' => fn($client) => $client->list('crm.activity.list', ['select' => ['ID'], 'filter' => ['<ID' => 5]])[0]['ID'],
    'error' => function ($client) { try { $client->call('crm.activity.get', ['id' => 99]); } catch (B24Activity\NotFoundException) { return 'not found'; } },
    'with an expired token' => fn($client) => $client->call('profile')['ID'],
];
foreach ($calls as $name => $call) {
    $app->store()->save(['more' => 'kept'] + $app->tokens);
    $app->control(['reset' => true, 'record' => true, 'oauth' => ['grace' => 600]]);
    if ($name === 'with an expired token') {
        $app->expire();
    }
    $app->fault(['kind' => 'status', 'status' => 302, 'headers' => ['Location' => "http://localhost:$port/elsewhere/"]]);
    echo "$name: ", $call($app->client(['retries' => 0]));
    $expected = ['client_endpoint' => "http://localhost:$port/rest/"] + $app->tokens + ['more' => 'kept'];
    $same = array_diff_key($expected, array_flip($name === 'with an expired token' ? ['client_endpoint', 'access_token', 'refresh_token', 'expires'] : []));
    echo ', ', array_intersect_key($app->stored(), $same) == $same ? 'kept' : json_encode($app->stored());
    $before = $app->counters()['requests'];
    $app->client()->call('profile');
    echo ', then ', $app->counters()['requests'] - $before, " request\n";
}
?>
--EXPECT--
read: 7, kept, then 1 request
write: added, kept, then 1 request
batch: 2 done, kept, then 1 request
list: 1, kept, then 1 request
error: not found, kept, then 1 request
with an expired token: 1, kept, then 1 request
