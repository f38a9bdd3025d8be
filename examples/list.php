<?php
declare(strict_types=1);

// Reads every activity of a portal, with a progress bar, and shows the newest ones.
// php examples/list.php https://your-portal.bitrix24.com/rest/1/secret/

use B24Activity\Activity;
use B24Activity\Client;

require __DIR__ . '/support.php';

$client = Client::webhook(webhook());
$bar = new Bar('b24activity');
$began = microtime(true);

$rows = (new Activity($client))->list(
    order: ['ID' => 'DESC'],
    progress: static function (array $at) use ($bar): void {
        $bar->show($at['rows'], $at['total'], $at['requests'] . ($at['requests'] === 1 ? ' request' : ' requests'));
    },
);

$requests = $client->stats()['requests'];
$bar->show(count($rows), count($rows), $requests . ($requests === 1 ? ' request' : ' requests'), last: true);
echo "\n";
table(array_slice($rows, 0, 5), ['ID' => 6, 'CREATED' => 25, 'COMPLETED' => 9, 'SUBJECT' => 40]);
conclude(count($rows), complete: true, began: $began); // list() gives all rows or throws
