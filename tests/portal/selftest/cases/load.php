<?php
declare(strict_types=1);

use Portal\Selftest\Check;
use Portal\Selftest\Running;

// Many clients at once: nothing is lost, and every counter is exact.

const CLIENTS = 8;
const TIMES = 100;

return [
    'portals' => [['--rows=500'], ['--synthetic=100000'], ['--rows=500', '--nginx']],
    'cases' => [
        '8 clients, 100 batches each' => static function (Check $check, Running $portal): void {
            $before = $portal->list(['select' => ['ID']])->json()['total'];
            $portal->set(['reset' => true, 'record' => true]);
            $began = microtime(true);
            $command = [PHP_BINARY, dirname(__DIR__) . '/hammer.php', $portal->base, $portal->ca ?? '-', $portal->path('batch'), (string) TIMES];
            $clients = array_map(static fn(): mixed => proc_open($command, [], $pipes), range(1, CLIENTS));
            $check->same(array_fill(0, CLIENTS, 0), array_map(proc_close(...), $clients), 'every client is content');
            printf("load: %d batches in %.2f s\n", CLIENTS * TIMES, microtime(true) - $began);
            $all = CLIENTS * TIMES;
            $told = $portal->ask();
            ksort($told['methods']);
            $expected = [
                'requests' => $all, 'connections' => CLIENTS,
                'methods' => ['batch' => $all, 'crm.activity.add' => $all, 'crm.activity.list' => 2 * $all],
                'commands' => 3 * $all, 'pages' => 2 * $all, 'counts' => 0, 'rows_sent' => 100 * $all, 'executed' => ['crm.activity.add' => $all],
            ];
            $check->same($expected, array_intersect_key($told, $expected), 'counters');
            $check->same($all, count($portal->ask('?recorded=1')), 'recorded');
            $check->same($before + $all, $portal->list(['select' => ['ID']])->json()['total'], 'every activity is there');
        },
        'the bucket is exact' => static function (Check $check, Running $portal): void {
            $portal->set(['record' => false, 'reset' => true, 'limits' => ['rate' => 0.0001, 'burst' => 100]]);
            $code = '$context = stream_context_create(["ssl" => ["cafile" => $argv[2]]]);'
                . 'for ($i = 0; $i < 50; $i++) { @file_get_contents($argv[1], false, $context); }';
            $command = [PHP_BINARY, '-r', $code, '--', $portal->base . $portal->path('app.info'), (string) $portal->ca];
            $clients = array_map(static fn(): mixed => proc_open($command, [], $pipes), range(1, 4));
            array_map(proc_close(...), $clients);
            $told = $portal->ask();
            $check->same([200, 100, 100], [$told['requests'], $told['limited'], $told['methods']['app.info']], '100 of 200');
            $portal->set(['limits' => null]);
        },
    ],
];
