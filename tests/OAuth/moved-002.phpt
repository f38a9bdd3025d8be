--TEST--
Remembering a new address loses neither newer tokens nor the answer, whatever the store does
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
$port = parse_url($app->tokens['client_endpoint'], PHP_URL_PORT);
$move = fn() => $app->fault(['kind' => 'status', 'status' => 302, 'headers' => ['Location' => "http://localhost:$port/"]]);
$add = fn($client) => is_int($client->call('crm.activity.add', ['fields' => FIELDS])) ? 'added' : 'strange';
$fail = fn(string $what) => fn() => throw new LogicException("no $what");

// Another process has put other tokens there meanwhile: with the same address they get the new one, with another they stay as they are.
foreach (['the same' => $app->tokens['client_endpoint'], 'another' => 'https://elsewhere.invalid/rest/'] as $what => $endpoint) {
    $move();
    $client = $app->client(store: $store = new Diary($app->tokens));
    $store->during['lock'] = function () use ($store, $endpoint) { $store->tokens = ['access_token' => 'newer', 'refresh_token' => 'newer', 'client_endpoint' => $endpoint]; };
    echo "newer tokens with $what address: ", $add($client), ', ', json_encode(str_replace((string) $port, 'PORT', $store->tokens), JSON_UNESCAPED_SLASHES), ', ', implode(' ', $store->calls), "\n";
}

// The tokens are gone.
$move();
$client = $app->client(store: $store = new Diary($app->tokens));
$store->during['lock'] = function () use ($store) { $store->tokens = null; };
echo 'no tokens: ', $add($client), ', ', json_encode($store->tokens), ', ', implode(' ', $store->calls), "\n";

foreach (['lock', 'load', 'save', 'unlock'] as $call) {
    $move();
    $store = new Diary($app->tokens);
    $client = $app->client(store: $store);
    $store->during[$call] = fn() => $call === 'load' && count($store->calls) === 1 ? null : throw new LogicException("no $call");
    echo "no $call: ", $add($client), ', ', implode(' ', $store->calls), ', ', str_replace((string) $port, 'PORT', $client->stats()['portal']);
    // The client itself knows the way.
    $before = $app->counters()['requests'];
    $client->call('profile');
    echo ', then ', $app->counters()['requests'] - $before, " request\n";
}

// Somebody holds the lock, for ever.
$move();
$holder = $app->store();
$holder->lock();
echo 'held: ', $add($app->client()), ', ', $app->stored() == $app->tokens ? 'unchanged' : 'changed', "\n";
$holder->unlock();

// An error's exception goes on to the caller, whatever the store throws meanwhile.
$move();
$store = new Diary($app->tokens, ['save' => $fail('save')]);
try {
    $app->client(store: $store)->call('crm.activity.get', ['id' => 99]);
} catch (B24Activity\NotFoundException $error) {
    echo 'an error: ', get_class($error), ', ', implode(' ', $store->calls), "\n";
}

// exit is exit.
$move();
$store = new Diary($app->tokens, ['save' => fn() => exit]);
register_shutdown_function(fn() => print 'exit: ' . implode(' ', $store->calls) . ', ' . $app->client()->call('profile')['ID'] . "\n");
$add($app->client(store: $store));
echo "not reached\n";
?>
--EXPECT--
newer tokens with the same address: added, {"access_token":"newer","refresh_token":"newer","client_endpoint":"http://localhost:PORT/rest/"}, load lock load save unlock
newer tokens with another address: added, {"access_token":"newer","refresh_token":"newer","client_endpoint":"https://elsewhere.invalid/rest/"}, load lock load unlock
no tokens: added, null, load lock load unlock
no lock: added, load lock, http://localhost:PORT, then 1 request
no load: added, load lock load unlock, http://localhost:PORT, then 1 request
no save: added, load lock load save unlock, http://localhost:PORT, then 1 request
no unlock: added, load lock load save unlock, http://localhost:PORT, then 1 request
held: added, unchanged
an error: B24Activity\NotFoundException, load lock load save unlock
exit: load lock load save unlock, 1
