<?php
declare(strict_types=1);

// One client of the load test: so many calls over one connection, each checked. hammer.php BASE CA|- PATH TIMES

namespace Portal\Selftest;

require __DIR__ . '/Answer.php';
require __DIR__ . '/Connection.php';

[, $base, $authority, $path, $times] = $argv;
$connection = new Connection($base, $authority === '-' ? null : $authority);
$body = json_encode(['cmd' => [
    'a' => 'crm.activity.list?start=-1&order[ID]=ASC&select[]=ID',
    'b' => 'crm.activity.list?start=-1&order[ID]=ASC&select[]=ID&filter[>ID]=$result[a][49][ID]',
    'c' => 'crm.activity.add?fields[SUBJECT]=x&fields[PROVIDER_ID]=X&fields[OWNER_TYPE_ID]=2&fields[OWNER_ID]=1',
]]);
for ($i = 0; $i < (int) $times; $i++) {
    $result = $connection->send('POST', $path, ['Content-Type' => 'application/json'], $body)->result();
    if ($result['result']['b'][0]['ID'] !== '51' || !is_int($result['result']['c'])) {
        exit(1);
    }
}
