<?php
declare(strict_types=1);

use Portal\Selftest\Check;
use Portal\Selftest\Running;

// Where a method is called, and who may.

return [
    'portals' => [['--rows=120'], ['--rows=120', '--nginx']],
    'cases' => [
        'forms of the address' => static function (Check $check, Running $portal): void {
            $path = $portal->path('crm.activity.list');
            foreach ([$path, "$path/", "$path.json", "$path.json/", "/$path", str_replace('/rest/', '//rest//', $path)] as $form) {
                $check->same(50, count($portal->get("$form?select[]=ID")->result()), $form);
            }
            $check->same(50, count($portal->get($portal->path('CRM.Activity.LIST'))->result()), 'letter case of the method');
            $check->same(404, $portal->get('/elsewhere')->status, 'another path');
        },
        'xml' => static function (Check $check, Running $portal): void {
            $answer = $portal->get($portal->path('crm.activity.list.xml?select[]=ID&start=-1'));
            $check->same('text/xml; charset=utf-8', $answer->headers['content-type'], 'content type');
            $xml = simplexml_load_string($answer->body);
            $check->same(['response', 50], [$xml->getName(), count($xml->result->item)], 'rows');
            $check->same('0', (string) $xml->total, 'total');
            $error = $portal->get($portal->path('no.such.method.xml'));
            $check->true(str_contains($error->body, '<error>ERROR_METHOD_NOT_FOUND</error>'), 'error');
        },
        'the path wins' => static function (Check $check, Running $portal): void {
            $answer = $portal->get($portal->path('crm.activity.list?method=app.info&select[]=ID'));
            $check->same(50, count($answer->result()), 'a parameter called method is lost');
        },
        'credentials' => static function (Check $check, Running $portal): void {
            [, , $user, $secret] = explode('/', $portal->path(''));
            $refused = '401 INVALID_CREDENTIALS Invalid request credentials';
            $check->same($refused, $portal->get("/rest/$user/wrong/app.info")->error(), 'wrong secret');
            $check->same($refused, $portal->get("/rest/2/$secret/app.info")->error(), 'wrong user');
            $check->same('401 NO_AUTH_FOUND Wrong authorization data', $portal->get('/rest/app.info')->error(), 'none');
            $unknown = '401 invalid_token Unable to get application by token';
            $check->same($unknown, $portal->get('/rest/app.info?auth=x')->error(), 'unknown token');
            $check->same($unknown, $portal->get('/rest/app.info', ['Authorization' => 'bearer x'])->error(), 'unknown bearer token');
            $check->same(200, $portal->get("/rest/app.info?aplogin=$user&ap=$secret")->status, 'webhook as parameters');
        },
        'the method is looked up before the credentials' => static function (Check $check, Running $portal): void {
            $check->same('404 ERROR_METHOD_NOT_FOUND Method not found!', $portal->get('/rest/1/wrong/no.such.method')->error(), 'webhook');
            $check->same('404 ERROR_METHOD_NOT_FOUND Method not found!', $portal->get('/rest/no.such.method')->error(), 'no webhook');
        },
        'reserved parameters' => static function (Check $check, Running $portal): void {
            $denied = '403 ACCESS_DENIED Access denied! Link check failed';
            $check->same($denied, $portal->get($portal->path('app.info?token=1'))->error(), 'token');
            $check->same($denied, $portal->get($portal->path('download'))->error(), 'download');
            $check->same(200, $portal->get($portal->path('app.info?state=1'))->status, 'state');
        },
        'redirect' => static function (Check $check, Running $portal): void {
            $portal->set(['redirect' => 'https://new.example:8443']);
            $answer = $portal->call('crm.activity.list', ['start' => -1]);
            $location = 'https://new.example:8443' . $portal->path('crm.activity.list');
            $check->same([302, $location], [$answer->status, $answer->headers['location']], 'answer');
            $check->true($answer->json() === null, 'the body is no JSON');
            $portal->set(['redirect' => null]);
            $check->same([1, 0], [$portal->ask()['requests'], $portal->ask()['pages']], 'counted, not executed');
        },
    ],
];
