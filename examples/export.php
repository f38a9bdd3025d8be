<?php
declare(strict_types=1);

// Writes every open activity of a portal to a CSV file. Memory stays flat, however many there are. When it is
// interrupted, run it again: it goes on where it stopped.
// php examples/export.php https://your-portal.bitrix24.com/rest/1/secret/ [activities.csv]

use B24Activity\Activity;
use B24Activity\Client;
use B24Activity\IncompleteListException;

require __DIR__ . '/support.php';

const FIELDS = ['ID', 'OWNER_TYPE_ID', 'OWNER_ID', 'CREATED', 'DEADLINE', 'RESPONSIBLE_ID', 'SUBJECT'];

/** The ID in the last whole line, or null when there is no line yet. */
function lastId(string $file): ?int
{
    $last = null;
    $csv = fopen($file, 'r');
    while ($row = fgetcsv($csv, escape: '')) {
        $last = (int) $row[0] ?: $last;
    }
    return $last;
}

$file = $argv[2] ?? 'activities.csv';
$client = Client::webhook(webhook());
$csv = fopen($file, 'a');
$after = lastId($file);
if ($after === null) {
    fputcsv($csv, FIELDS, escape: '');
}

$open = (new Activity($client))->each(filter: ['COMPLETED' => 'N'], select: FIELDS, after: $after);
try {
    foreach ($open->chunks() as $rows) {
        foreach ($rows as $row) {
            fputcsv($csv, array_map(static fn(string $field): string => (string) $row[$field], FIELDS), escape: '');
        }
    }
} catch (IncompleteListException $error) {
    fwrite(STDERR, "{$error->getMessage()}\n{$error->getPrevious()?->getMessage()}\nRun it again to go on.\n");
    exit(1);
}

$report = $open->report();
printf("%d rows to %s with %d requests in %.1f s\n", $report['rows'], $file, $report['requests'], $report['seconds']);
