<?php
declare(strict_types=1);

// Takes ranges from the stream until all are done. As many of these as you like, on any machine that sees the folder.
// B24_WEBHOOK=https://your-portal.bitrix24.com/rest/1/secret/ php examples/export-workers/worker.php HOST:PORT FOLDER
// B24_PATIENCE=60: after so many seconds without a sign of life a worker's range goes to another one.

use B24Activity\Activity;
use B24Activity\Client;

require __DIR__ . '/Jobs.php';

/**
 * One range into a file of its own. The file gets its name when it is whole: whoever does the job once more, because
 * this process was killed or too slow, puts the same file into its place.
 */
function export(Activity $activities, array $job, string $folder, callable $alive): int
{
    $name = sprintf('%s/%020d.csv', $folder, $job['from']);
    $part = fopen($unfinished = "$name." . getmypid(), 'w') ?: throw new RuntimeException("cannot write $unfinished");
    $rows = 0;
    foreach ($activities->each(filter: ['>=ID' => $job['from'], '<=ID' => $job['to']], select: Jobs::FIELDS)->chunks() as $chunk) {
        foreach ($chunk as $row) {
            fputcsv($part, array_map(static fn(string $field): string => (string) $row[$field], Jobs::FIELDS), escape: '');
        }
        $rows += count($chunk);
        $alive();
    }
    fclose($part) && rename($unfinished, $name) || throw new RuntimeException("cannot write $name");
    return $rows;
}

[, $address, $folder] = $argv + [1 => '', 2 => ''];
if ($folder === '' || !getenv('B24_WEBHOOK')) {
    fwrite(STDERR, "usage: B24_WEBHOOK=… php {$argv[0]} HOST:PORT FOLDER\n");
    exit(2);
}
[$host, $port] = explode(':', $address);
$jobs = new Jobs($host, (int) $port, (float) (getenv('B24_PATIENCE') ?: 60));
$activities = new Activity(Client::webhook(getenv('B24_WEBHOOK')));
$me = gethostname() . ':' . getmypid();
while (!$jobs->finished()) {
    if ($job = $jobs->take($me)) {
        $jobs->done($job['id'], export($activities, $job, $folder, static fn() => $jobs->keep($me, $job['id'])));
    }
}
