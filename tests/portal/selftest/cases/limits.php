<?php
declare(strict_types=1);

use Portal\Selftest\Check;
use Portal\Selftest\Running;

// The intensity limit and the operating limit, with the clock moved instead of waited for.

return [
    'portals' => [['--rows=100', '--limits'], ['--rows=100', '--nginx', '--limits']],
    'cases' => [
        'a burst of 50, then 2 a second' => static function (Check $check, Running $portal): void {
            $portal->set(['limits' => ['rate' => 0.001, 'burst' => 50], 'reset' => true]);
            $statuses = array_map(static fn(): int => $portal->call('app.info')->status, range(1, 51));
            $check->same([200 => 50, 503 => 1], array_count_values($statuses), 'the 51st is refused');
            $answer = $portal->call('no.such.method');
            $check->same('503 QUERY_LIMIT_EXCEEDED Too many requests', $answer->error(), 'before anything else');
            $check->same('application/json; charset=utf-8', $answer->headers['content-type'], 'as JSON');
            $told = $portal->ask();
            $check->same([2, 50, 52], [$told['limited'], $told['methods']['app.info'], $told['requests']], 'counters');
            $portal->set(['limits' => ['rate' => 2, 'burst' => 50], 'advance' => 1.6]);
            $check->same([200, 503], [$portal->call('app.info')->status, $portal->call('app.info')->status], 'the refused ones count as well');
            $portal->set(['advance' => 3600]);
            $check->same(200, $portal->call('batch', ['cmd' => array_fill(0, 50, 'app.info')])->status, 'a batch is one request');
        },
        'a bucket for each address' => static function (Check $check, Running $portal): void {
            $portal->set(['limits' => ['rate' => 0.001, 'burst' => 1], 'reset' => true]);
            $check->same([200, 503], [$portal->call('app.info')->status, $portal->call('app.info')->status], 'ours is full');
            $tls = ['cafile' => $portal->ca, 'peer_name' => 'localhost'];
            $context = stream_context_create(['socket' => ['bindto' => '127.0.0.9:0'], 'ssl' => $portal->ca ? $tls : []]);
            $check->true(is_string(@file_get_contents($portal->base . $portal->path('app.info'), false, $context)), 'another one is not');
            $portal->set(['limits' => null]);
        },
        'operating' => static function (Check $check, Running $portal): void {
            $costs = ['crm.activity.list' => 60, 'app.info' => 0.1];
            $portal->set(['limits' => null, 'operating' => ['limit' => 100, 'cost' => $costs], 'reset' => true]);
            $list = static fn(): array => $portal->list(['start' => -1, 'select' => ['ID']])->json()['time'];
            $first = $list();
            $check->same([60.0, (int) $first['start'] + 600], [(float) $first['operating'], $first['operating_reset_at']], 'booked');
            $portal->set(['advance' => 90]);
            $check->same(120.0, (float) $list()['operating'], 'the call that crosses the limit completes');
            $answer = $portal->list([]);
            $check->same('429 OPERATION_TIME_LIMIT Method is blocked due to operation time limit.', $answer->error(), 'blocked');
            $check->true(!isset($answer->json()['time']), 'without time');
            $info = static fn(): mixed => $portal->call('app.info')->json()['time']['operating'];
            $check->same([0, 0], [$info(), $info()], 'up to 0.1 s is not booked');
            $check->same([1, 2], [$portal->ask()['blocked'], $portal->ask()['pages']], 'counters');
            $portal->set(['advance' => 520]);
            $later = $list();
            $check->same(120.0, (float) $later['operating'], 'the oldest minute is forgotten first');
            $check->true(in_array($later['operating_reset_at'] - $first['operating_reset_at'], [90, 91], true), 'the reset of the next one');
        },
        'operating in a batch' => static function (Check $check, Running $portal): void {
            $portal->set(['operating' => ['limit' => 100, 'cost' => ['crm.activity.list' => 60]], 'reset' => true]);
            $commands = array_fill_keys(['a', 'b', 'c'], 'crm.activity.list?start=-1') + ['d' => 'app.info'];
            $answer = $portal->call('batch', ['cmd' => $commands]);
            $check->same('OPERATION_TIME_LIMIT', $answer->result()['result_error']['c']['error'], 'per command');
            $check->same(['a', 'b', 'd'], array_keys($answer->result()['result_time']), 'other methods go on');
            $check->same(120.0, (float) $answer->result()['result_time']['b']['operating'], 'in the time of the command');
            $check->same(0, $answer->json()['time']['operating'], 'batch itself is exempt');
            $check->same(200, $portal->list([])->status, 'a direct call has a budget of its own');
            $portal->set(['operating' => ['limit' => 100, 'cost' => ['crm.activity.list' => 60], 'shared' => true], 'reset' => true]);
            $portal->call('batch', ['cmd' => $commands]);
            $check->same(429, $portal->list([])->status, 'unless it is shared');
            $portal->set(['operating' => null]);
        },
    ],
];
