<?php
declare(strict_types=1);

// Reads all activities of a portal and shows how far it is: rows, an estimate of how many there are, rows a second, what
// was waited for the portal's limits and how much of its operating budget is left.
// php examples/progress.php https://your-portal.bitrix24.com/rest/1/secret/

use B24Activity\Activity;
use B24Activity\Client;

require __DIR__ . '/support.php';

$bar = new Bar('Reading', 1.0);
$note = static fn(array $at): string => sprintf('%s a second, waited %.1f s', number_format($at['rate']), $at['waited'])
    . ($at['budget'] === null ? '' : sprintf(', budget %.0f s', $at['budget']));
$listing = (new Activity(Client::webhook(webhook())))->each(
    select: ['ID'],
    progress: static function (array $at) use ($bar, $note): void {
        $bar->show($at['rows'], $at['total'], $note($at));
    },
);
foreach ($listing as $row) {
    // What is to be done with it.
}
['rows' => $rows, 'requests' => $requests, 'seconds' => $seconds] = $listing->report();
$bar->show($rows, $rows, last: true);
printf("%d rows, %d requests, %.1f s\n", $rows, $requests, $seconds);
