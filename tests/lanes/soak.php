<?php
declare(strict_types=1);

// One process that works for so many seconds, with a portal that fails now and then. soak.php SECONDS

use B24Activity\{Activity, Client};

require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/inc/figures.php';

const SAMPLES = 20;
const FAULTS = [
    ['kind' => 'status', 'status' => 502],
    ['kind' => 'status', 'status' => 503],
    ['kind' => 'json', 'status' => 400, 'body' => ['error' => 'ERROR_CORE', 'error_description' => 'a fault']],
    ['kind' => 'json', 'status' => 429, 'body' => ['error' => 'QUERY_LIMIT_EXCEEDED', 'error_description' => 'too many']],
    ['kind' => 'cut-before'],
    ['kind' => 'cut-after'],
    ['kind' => 'reset-before'],
    ['kind' => 'reset-after'],
    ['kind' => 'truncate'],
    ['kind' => 'slow', 'bytes' => 20000],
];

$seconds = (int) $argv[1];
$portal = Portal::start(['synthetic' => 5000, 'workers' => 2]);
mt_srand(4242);

/** @var array<string, callable(Client): mixed> what is done in turn; each is small, so that all are done often */
$works = [
    'call' => fn(Client $client) => $client->call('profile'),
    'get' => fn(Client $client) => (new Activity($client))->get(mt_rand(1, 6000)),
    'refused' => fn(Client $client) => $client->call('no.such.method', ['x' => str_repeat('y', mt_rand(0, 5000))]),
    'batch' => fn(Client $client) => $client->batch(array_fill(0, mt_rand(1, 70), ['profile'])),
    'list' => fn(Client $client) => (new Activity($client))->list(select: ['ID', 'SUBJECT'], limit: mt_rand(1, 600)),
    'leave a list' => function (Client $client): void {
        $left = mt_rand(0, 120);
        foreach ((new Activity($client))->each(select: ['ID']) as $row) {
            if ($left-- === 0) {
                break;
            }
        }
    },
    'chunks' => function (Client $client): void {
        foreach ((new Activity($client))->each(select: ['ID'], limit: 300)->chunks() as $rows) {
            count($rows);
        }
    },
    'throw in progress' => fn(Client $client) => (new Activity($client))->list(select: ['ID'], limit: 200, progress: fn() => throw new DomainException('enough')),
    'a cycle' => function (Client $client): void {
        $cycle = new stdClass();
        $cycle->list = (new Activity($client))->each(select: ['ID']);
        $cycle->self = $cycle;
        foreach ($cycle->list as $row) {
            break;
        }
    },
    'a fiber left behind' => function (Client $client): void {
        $fiber = new Fiber(function () use ($client): void {
            foreach ((new Activity($client))->each(select: ['ID']) as $row) {
                Fiber::suspend($row);
            }
        });
        $fiber->start();
        $fiber->resume();
    },
    'wrong arguments' => fn(Client $client) => $client->call('', ['x' => NAN]),
    'another client' => fn(Client $client) => $GLOBALS['portal']->client(['retries' => 1, 'user_agent' => 'soak'])->call('profile'),
];

$began = microtime(true);
$rounds = $faults = 0;
$done = $threw = [];
$memory = $files = $zend = [];
for ($sample = 1; $sample <= SAMPLES; $sample++) {
    do {
        foreach ($works as $name => $work) {
            if (mt_rand(0, 7) === 0) {
                // More often than a call is retried, at times.
                $portal->fault(['match' => '*', 'times' => mt_rand(1, 4)] + FAULTS[$faults++ % count(FAULTS)]);
            }
            try {
                $work($portal->client(['retries' => 2, 'timeout' => 5]));
                $done[$name] = ($done[$name] ?? 0) + 1;
            } catch (B24Activity\Exception | DomainException | ValueError $error) {
                $threw[$error::class] = ($threw[$error::class] ?? 0) + 1;
            }
            unset($error);
        }
        $portal->fault();
        $rounds++;
    } while (microtime(true) - $began < $seconds * $sample / SAMPLES);
    gc_collect_cycles();
    $memory[] = memory_of(getmypid());
    $files[] = files_of(getmypid());
    $zend[] = intdiv(memory_get_usage(), 1024);
}

printf("%d rounds of %d in %d s; %s; %s\n", $rounds, count($works), microtime(true) - $began, json_encode($done), json_encode($threw));
echo 'KB of the process: ', implode(' ', $memory), "\nKB of PHP's: ", implode(' ', $zend), "\nfile descriptors: ", implode(' ', $files), "\n";
// What is loaded late and tables that grow to their size come in the first quarter.
$warm = intdiv(SAMPLES, 4);
$grown = fn(array $figures): int => max(array_slice($figures, -$warm)) - max(array_slice($figures, $warm, $warm));
check('memory of the process is flat', $grown($memory) < 256, $grown($memory) . ' KB more');
check("PHP's memory is flat", $grown($zend) <= 16, $grown($zend) . ' KB more');
check('file descriptors are flat', max($files) <= min($files) + 8 && $grown($files) <= 4, min($files) . ' to ' . max($files));
check('everything worked at times', count($done) >= count($works) - 3, implode(', ', array_keys(array_diff_key($works, $done))));
// Nothing but a fault makes these two.
$made = [B24Activity\TransportException::class, B24Activity\LimitException::class];
check('faults were met', array_diff($made, array_keys($threw)) === [] && count($threw) >= 4, implode(', ', array_keys($threw)));
finish('soak');
