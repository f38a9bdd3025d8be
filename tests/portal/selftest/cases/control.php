<?php
declare(strict_types=1);

use Portal\Selftest\Check;
use Portal\Selftest\Running;

// Counters, recorded requests, latency and mutations.

return [
    'portals' => [['--rows=200'], ['--rows=200', '--nginx'], ['--synthetic=200']],
    'cases' => [
        'counters' => static function (Check $check, Running $portal): void {
            $portal->list(['start' => -1, 'select' => ['ID']]);
            $answer = $portal->call('batch', ['cmd' => ['crm.activity.list', 'app.info', 'nothing', 'crm.activity.delete?id=999999']]);
            $portal->ask();
            $told = $portal->ask();
            $expected = [
                'requests' => 2, 'connections' => 1, 'commands' => 4, 'pages' => 2, 'counts' => 1, 'rows_sent' => 100, 'limited' => 0, 'blocked' => 0,
            ];
            $check->same($expected, array_intersect_key($told, $expected), 'numbers');
            $methods = ['crm.activity.list' => 2, 'batch' => 1, 'app.info' => 1, 'nothing' => 1, 'crm.activity.delete' => 1];
            ksort($methods);
            ksort($told['methods']);
            $check->same([$methods, []], [$told['methods'], $told['executed']], 'methods, and no write was executed');
            $check->true($told['bytes_out'] > strlen($answer->body) && $told['bytes_in'] > 50, 'bytes');
        },
        'connections' => static function (Check $check, Running $portal): void {
            $portal->call('app.info');
            $other = $portal->connect();
            $other->send('GET', $portal->path('app.info'));
            $other->send('GET', $portal->path('app.info'));
            $check->same(2, $portal->ask()['connections'], 'two');
            $portal->set(['reset' => true]);
            $portal->call('app.info');
            $told = $portal->ask();
            $check->same([1, 1], [$told['connections'], $told['requests']], 'a connection that stays is counted anew after a reset');
        },
        'a connection lives long' => static function (Check $check, Running $portal): void {
            for ($i = 0; $i < 300; $i++) {
                $portal->call('app.info');
            }
            $check->same([300, 1], [$portal->ask()['requests'], $portal->ask()['connections']], '300 requests on one');
        },
        'recorded requests' => static function (Check $check, Running $portal): void {
            $portal->set(['record' => true]);
            $body = '{"filter":{">ID":"5","X":null,"Y":[],"Z":1.0}}';
            $portal->post($portal->path('crm.activity.list.json?start=-1'), $body, 'application/json');
            $portal->post($portal->path('app.info'), "a=\xFF", 'application/x-www-form-urlencoded');
            [$first, $second] = $portal->ask('?recorded=1');
            $expected = [
                'method' => 'crm.activity.list', 'http_method' => 'POST', 'path' => $portal->path('crm.activity.list.json'),
                'query' => 'start=-1', 'content_type' => 'application/json', 'body' => $body,
            ];
            $check->same($expected, array_intersect_key($first, $expected), 'request');
            $check->same(['start' => '-1', 'filter' => ['>ID' => '5', 'X' => null, 'Y' => [], 'Z' => 1.0]], $first['params'], 'parameters');
            $check->same(['localhost', false], [$first['headers']['host'], isset($first['headers']['connection'])], 'headers');
            $check->same("a=\xFF", base64_decode($second['body_base64']), 'a body that is no text');
            $portal->set(['record' => false, 'reset' => true]);
            $portal->call('app.info');
            $check->same([], $portal->ask('?recorded=1'), 'forgotten by a reset');
        },
        'latency' => static function (Check $check, Running $portal): void {
            $portal->set(['latency' => 30, 'page_latency' => 40]);
            $began = microtime(true);
            $answer = $portal->call('batch', ['cmd' => ['crm.activity.list?start=-1', 'crm.activity.list?start=-1']]);
            $check->true(microtime(true) - $began >= 0.11, 'per request and per page');
            $check->true($answer->result()['result_time'][1]['processing'] >= 0.04, 'a page is processing time');
            $portal->set(['latency' => 0, 'page_latency' => 0]);
        },
        'clock' => static function (Check $check, Running $portal): void {
            $portal->set(['clock' => 1000]);
            $portal->set(['advance' => 500.5]);
            $ahead = $portal->call('app.info')->json()['time']['start'] - microtime(true);
            $check->true(abs($ahead - 1500.5) < 5, "ahead by $ahead");
            $portal->set(['clock' => 0]);
        },
        'mistakes are told' => static function (Check $check, Running $portal): void {
            foreach (['{"latnecy":1}', '{"cast":"newest"}', '{"limits":{"rate":2}}', '7', '{', '{"mutations":[{"delete":[1]}]}'] as $body) {
                $check->same(400, $portal->post('/_control', $body, 'application/json')->status, $body);
            }
        },
        'mutations' => static function (Check $check, Running $portal): void {
            $list = static fn(): array => $portal->list(['order' => ['ID' => 'ASC'], 'start' => 0, 'select' => ['ID']])->ids();
            $portal->set(['mutations' => [
                ['after_pages' => 1, 'delete' => [1, 2, 150], 'insert' => [500, 600]],
                ['after_pages' => 2, 'delete' => [500]],
            ]]);
            $check->same([1, 200], [$list()[0], $portal->ask()['pages'] + 199], 'not before its page');
            $answer = $portal->list(['order' => ['ID' => 'ASC'], 'select' => ['ID'], 'start' => 150]);
            $check->same([154, 600, 199], [$answer->ids()[0], $answer->ids()[48], $answer->json()['total']], 'applied before the second page');
            $check->same([600, 200], array_slice($portal->list(['order' => ['ID' => 'DESC'], 'start' => -1])->ids(), 0, 2), 'the next one');
            $batch = $portal->set(['reset' => true, 'mutations' => [['after_pages' => 2, 'delete' => [3], 'insert' => [1]]]]);
            $pages = $portal->batch(array_fill(0, 3, 'crm.activity.list?order[ID]=ASC&select[]=ID&start=-1'))['result'];
            $check->same(['3', '3', '1'], [$pages[0][0]['ID'], $pages[1][0]['ID'], $pages[2][0]['ID']], 'between the pages of a batch');
            $check->same(0, $batch['pages'], 'pages are counted from a reset on');
        },
    ],
];
