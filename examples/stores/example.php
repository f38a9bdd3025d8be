<?php
declare(strict_types=1);

// An application whose tokens are in Redis or in a database, shared by all its processes and machines.
// B24_CLIENT_ID=local.… B24_CLIENT_SECRET=… php examples/stores/example.php tcp://127.0.0.1:6379 [tokens.json]
// B24_CLIENT_ID=local.… B24_CLIENT_SECRET=… php examples/stores/example.php sqlite:tokens.db     [tokens.json]
// B24_CLIENT_ID=local.… B24_CLIENT_SECRET=… php examples/stores/example.php 'pgsql:dbname=app'   [tokens.json]
// tokens.json is what the application got when it was installed; needed the first time only.

use B24Activity\Client;
use B24Activity\TokenStore;

require __DIR__ . '/RedisTokenStore.php';
require __DIR__ . '/PdoTokenStore.php';

function store(string $address): TokenStore
{
    if (preg_match('~^(tcp|tls|unix)://~', $address)) {
        return new RedisTokenStore($address, 'b24:tokens', getenv('REDIS_PASSWORD') ?: null);
    }
    $store = new PdoTokenStore(new PDO($address), 'b24:tokens');
    $store->createTable();
    return $store;
}

[$id, $secret] = [getenv('B24_CLIENT_ID'), getenv('B24_CLIENT_SECRET')];
if (!$id || !$secret || !isset($argv[1])) {
    fwrite(STDERR, "usage: B24_CLIENT_ID=… B24_CLIENT_SECRET=… php {$argv[0]} ADDRESS [tokens.json]\n");
    exit(2);
}
$store = store($argv[1]);
if (isset($argv[2])) {
    $store->save(json_decode(file_get_contents($argv[2]), true, 16, JSON_THROW_ON_ERROR));
}
$client = Client::oauth($id, $secret, $store);
printf("%d activities\n", $client->request('crm.activity.list', ['select' => ['ID']])['total']);
