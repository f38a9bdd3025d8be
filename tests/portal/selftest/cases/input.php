<?php
declare(strict_types=1);

use Portal\Selftest\Check;
use Portal\Selftest\Running;

// How parameters are read.

return [
    'portals' => [['--rows=120'], ['--rows=120', '--nginx']],
    'cases' => [
        'carriers' => static function (Check $check, Running $portal): void {
            $path = $portal->path('crm.activity.list');
            $query = 'filter[ID]=7&select[]=ID';
            $check->same([7], $portal->list(['filter' => ['ID' => 7]])->ids(), 'JSON');
            $check->same([7], $portal->post($path, '{"filter":{"ID":7}}', 'application/json; charset=UTF-8')->ids(), 'JSON with charset');
            $check->same([7], $portal->get("$path?$query")->ids(), 'GET');
            $check->same([7], $portal->get("$path?" . urlencode('filter[ID]') . '=7')->ids(), 'GET, brackets encoded');
            $check->same([7], $portal->post($path, $query, 'application/x-www-form-urlencoded')->ids(), 'form');
            $check->same([7], $portal->post($path, $query, 'text/plain')->ids(), 'any other type is read as a form');
            $multipart = "--x\r\nContent-Disposition: form-data; name=\"filter[ID]\"\r\n\r\n7\r\n--x--\r\n";
            $check->same([7], $portal->post($path, $multipart, 'multipart/form-data; boundary=x')->ids(), 'multipart');
        },
        'a body replaces the query' => static function (Check $check, Running $portal): void {
            $path = $portal->path('crm.activity.list?filter[ID]=7&start=-1');
            $answer = $portal->post($path, '{"filter":{"ID":[8,9]},"order":{"ID":"ASC"}}', 'application/json');
            $check->same([8, 9], $answer->ids(), 'as a whole, by name');
            $check->same(0, $answer->json()['total'], 'other names stay');
        },
        'what cannot be read counts as nothing' => static function (Check $check, Running $portal): void {
            $path = $portal->path('crm.activity.list');
            foreach (['{"filter":{"ID":7}', '7', '"text"', 'null', ''] as $body) {
                $answer = $portal->post($path, $body, 'application/json');
                $check->same([200, 120], [$answer->status, $answer->json()['total']], "JSON body $body");
            }
            $check->same(120, $portal->post($path, '{"filter":{"ID":7}}', 'Application/JSON')->json()['total'], 'type in another letter case');
            $get = $portal->connect()->send('GET', $path, ['Content-Type' => 'application/json'], '{"filter":{"ID":7}}');
            $check->same(120, $get->json()['total'], 'JSON body of a GET');
        },
        'spellings of the containers' => static function (Check $check, Running $portal): void {
            foreach (['filter', 'FILTER', 'Filter', 'arFilter'] as $name) {
                $check->same([7], $portal->list([$name => ['ID' => 7]])->ids(), $name);
            }
            $check->same(120, $portal->list(['fIlTeR' => ['ID' => 7]])->json()['total'], 'fIlTeR is none');
            $check->same(['ID'], array_keys($portal->list(['SELECT' => ['ID']])->result()[0]), 'SELECT');
            $check->same([120], array_slice($portal->list(['ORDER' => ['ID' => 'DESC']])->ids(), 0, 1), 'ORDER');
            foreach (['id', 'ID'] as $name) {
                $check->same('8', $portal->call('crm.activity.get', [$name => 8])->result()['ID'], $name);
            }
            $check->same('400  ID is not defined or invalid.', $portal->call('crm.activity.get', ['Id' => 8])->error(), 'Id is none');
        },
        'containers must be arrays' => static function (Check $check, Running $portal): void {
            foreach (['filter', 'order', 'select'] as $name) {
                $check->same("400  Parameter '$name' must be array.", $portal->list([$name => 'x'])->error(), $name);
            }
            $check->same("400  Parameter 'fields' must be array.", $portal->call('crm.activity.add', ['fields' => 1])->error(), 'fields');
        },
        'start' => static function (Check $check, Running $portal): void {
            foreach ([[50, 51], ['50', 51], ['50abc', 51], ['abc', 1], [99, 51], [['x'], 1], [1.5, 1]] as [$start, $first]) {
                $answer = $portal->list(['order' => ['ID' => 'ASC'], 'start' => $start]);
                $check->same($first, $answer->ids()[0], 'start ' . json_encode($start));
            }
        },
        'big and chunked bodies' => static function (Check $check, Running $portal): void {
            $body = json_encode(['filter' => ['ID' => 7], 'padding' => str_repeat('x', 3_000_000)]);
            $answer = $portal->connect()->send('POST', $portal->path('crm.activity.list'), [
                'Content-Type' => 'application/json', 'Expect' => '100-continue',
            ], $body);
            $check->same([7], $answer->ids(), 'three megabytes, 100-continue');
            $chunked = "6\r\n{\"filt\r\n" . dechex(12) . "\r\ner\":{\"ID\":7}\r\n1\r\n}\r\n0\r\n\r\n";
            $raw = $portal->connect()->send('POST', $portal->path('crm.activity.list'), [
                'Content-Type' => 'application/json', 'Transfer-Encoding' => 'chunked',
            ], $chunked);
            $check->same([7], $raw->status === 200 ? $raw->ids() : $raw, 'chunked');
        },
    ],
];
