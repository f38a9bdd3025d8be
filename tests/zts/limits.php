<?php
// What each thread of threads.c does to see whether the threads keep one limit together.
declare(strict_types=1);

$portal = json_decode((string) getenv('PORTAL'), true);
$client = B24Activity\Client::webhook($portal['webhook'], ['allow_http' => true, 'rate' => 20, 'burst' => 10]);
for ($i = 0; $i < 4; $i++) {
    $client->call('profile');
}
echo "thread {$_SERVER['THREAD']}: 4 calls\n";
