<?php
declare(strict_types=1);

use Portal\Selftest\Answer;
use Portal\Selftest\Check;
use Portal\Selftest\Running;

// Applications: their access tokens, and the server that renews them.

const FORM = 'application/x-www-form-urlencoded';
const UNKNOWN_TOKEN = '401 invalid_token Unable to get application by token';
const SPENT = '400 invalid_grant Invalid refresh token';

/** A token request by POST form or GET query. A field given as null is left out. */
function tokens(Running $portal, array $fields, string $verb = 'POST', int $number = 0): Answer
{
    $app = $portal->apps[$number];
    $query = http_build_query($fields + ['client_id' => $app['client_id'], 'client_secret' => $app['client_secret']]);
    return $verb === 'GET' ? $portal->get("/oauth/token/?$query") : $portal->post('/oauth/token/', $query, FORM);
}

function refresh(Running $portal, ?string $token, string $verb = 'POST', int $number = 0): Answer
{
    return tokens($portal, ['grant_type' => 'refresh_token', 'refresh_token' => $token], $verb, $number);
}

function code(Running $portal, int $number = 0): string
{
    $page = $portal->get('/oauth/authorize/?client_id=' . $portal->apps[$number]['client_id'])->body;
    return preg_match('~<code>(\w+)</code>~', $page, $match) ? $match[1] : throw new UnexpectedValueException($page);
}

function exchange(Running $portal, string $code, string $verb = 'POST', int $number = 0): Answer
{
    return tokens($portal, ['grant_type' => 'authorization_code', 'code' => $code], $verb, $number);
}

/** Tokens nobody has used yet: [access, refresh]. They leave no trace in the counters. */
function fresh(Running $portal, int $number = 0): array
{
    $told = exchange($portal, code($portal, $number), 'POST', $number)->json();
    $portal->set(['reset' => true]);
    return [$told['access_token'], $told['refresh_token']];
}

function bearer(Running $portal, string $method, string $token): Answer
{
    return $portal->get("/rest/$method", ['Authorization' => "Bearer $token"]);
}

function outcome(Answer $answer): string
{
    return isset($answer->json()['error']) ? $answer->error() : (string) $answer->status;
}

/** @return list<int> */
function counted(Running $portal, string ...$names): array
{
    $told = $portal->ask();
    return array_map(static fn(string $name): int => $told[$name], $names);
}

return [
    'portals' => [['--rows=100', '--apps=2'], ['--rows=100', '--apps=2', '--nginx'], ['--synthetic=100', '--apps=2', '--workers=1']],
    'cases' => [
        'what is told at the start' => static function (Check $check, Running $portal): void {
            [$first, $second] = $portal->apps;
            $keys = ['access_token', 'refresh_token', 'expires_in', 'expires', 'client_endpoint', 'server_endpoint', 'domain', 'member_id',
                'scope', 'status', 'user_id', 'application_token'];
            $tokens = $first['tokens'];
            $check->same([['client_id', 'client_secret', 'tokens'], $keys], [array_keys($first), array_keys($tokens)], 'keys');
            $check->same(["$portal->base/rest/", "$portal->base/rest/"], [$tokens['client_endpoint'], $tokens['server_endpoint']], 'addresses');
            $check->same(['user,crm,placement', 'L', 1, 3600], [$tokens['scope'], $tokens['status'], $tokens['user_id'], $tokens['expires_in']], 'values');
            $check->true(abs($tokens['expires'] - time() - 3600) < 60, 'expires');
            $check->true(!str_contains($portal->base, $tokens['domain']), 'the domain is not the portal\'s');
            $check->same($tokens['member_id'], $second['tokens']['member_id'], 'one portal');
            $different = static fn(string $name): bool => $first['tokens'][$name] !== $second['tokens'][$name];
            $check->true($different('access_token') && $different('refresh_token') && $different('application_token'), 'two applications');
            $check->same([200, 200], [bearer($portal, 'scope', $tokens['access_token'])->status, refresh($portal, $tokens['refresh_token'])->status], 'good');
            $check->same(200, bearer($portal, 'scope', $tokens['access_token'])->status, 'a refresh leaves the access token alone');
        },
        'where a token is read' => static function (Check $check, Running $portal): void {
            [$token] = fresh($portal);
            $get = static fn(string $query, array $headers = []): string => outcome($portal->get("/rest/app.info$query", $headers));
            $head = static fn(string $value): array => ['Authorization' => $value];
            $check->same('200', $get('', $head("bEARER $token")), 'header, any letter case');
            $check->same(['200', '200'], [$get("?auth=$token"), $get("?access_token=$token")], 'parameters');
            $check->same('200', $get('?auth=x&access_token=y', $head("Bearer $token")), 'the header before the parameters');
            $check->same(UNKNOWN_TOKEN, $get("?auth=$token&access_token=$token", $head('Bearer x')), 'also when it is wrong');
            $check->same(['200', UNKNOWN_TOKEN], [$get("?auth=$token&access_token=x"), $get("?auth=x&access_token=$token")], 'auth before access_token');
            foreach (['', '?auth=', "?access_token[]=$token"] as $query) {
                $check->same('401 NO_AUTH_FOUND Wrong authorization data', $get($query), "none: $query");
            }
            $check->same('401 NO_AUTH_FOUND Wrong authorization data', $get('', $head("Basic $token")), 'another kind of header');
            $post = static fn(array $params): int => $portal->post('/rest/app.info', json_encode($params), 'application/json')->status;
            $check->same([200, 200], [$post(['auth' => $token]), $post(['access_token' => $token])], 'in JSON');
            $check->same(200, $portal->post("/rest/crm.activity.list?auth=$token", '{"select":["ID"]}', 'application/json')->status, 'query and JSON');
            $check->same(200, $portal->post('/rest/app.info', "auth=$token", FORM)->status, 'in a form');
        },
        'a token in a batch' => static function (Check $check, Running $portal): void {
            [$token] = fresh($portal);
            $commands = ['a' => 'app.info', 'b' => 'app.info?auth=x&access_token=y', 'c' => 'crm.activity.list?select[]=ID', 'd' => 'event.get'];
            $bodies = [['/rest/batch', ['auth' => $token]], ["/rest/batch?access_token=$token", []]];
            foreach ($bodies as [$target, $params]) {
                $result = $portal->post($target, json_encode($params + ['cmd' => $commands]), 'application/json')->result();
                $check->same([['a', 'b', 'c', 'd'], []], [array_keys($result['result']), $result['result_error']], 'for every command');
                $check->same($portal->apps[0]['client_id'], $result['result']['b']['CODE'], 'the one of the request');
            }
            $result = $portal->post('/rest/batch', json_encode(['cmd' => ["app.info?auth=$token"]]), 'application/json');
            $check->same('401 NO_AUTH_FOUND Wrong authorization data', $result->error(), 'not that of a command');
        },
        'order of checks' => static function (Check $check, Running $portal): void {
            [$token] = fresh($portal);
            $check->same('404 ERROR_METHOD_NOT_FOUND Method not found!', bearer($portal, 'no.such.method', 'x')->error(), 'the method first');
            $portal->set(['oauth' => ['scope' => 'crm']]);
            $narrow = '401 insufficient_scope The request requires higher privileges than provided by the access token';
            $check->same($narrow, bearer($portal, 'user.current', $token)->error(), 'scope');
            $check->same(200, bearer($portal, 'crm.activity.fields', $token)->status, 'the scope it has');
            $result = $portal->get("/rest/batch?cmd[a]=user.current&cmd[b]=profile&auth=$token")->result();
            $check->same(['a' => ['error' => 'insufficient_scope', 'error_description' => '']], $result['result_error'], 'scope of a command');
            $check->same(UNKNOWN_TOKEN, bearer($portal, 'user.current', 'x')->error(), 'token before scope');
            $portal->set(['tokens' => ['expire' => true]]);
            $expired = '401 expired_token The access token provided has expired.';
            $check->same($expired, bearer($portal, 'user.current', $token)->error(), 'expiry before scope');
            $check->same('crm', exchange($portal, code($portal))->json()['scope'], 'new tokens tell it');
            $portal->set(['oauth' => ['scope' => null]]);
            $check->same([0, 0], counted($portal, 'pages', 'blocked'), 'nothing was executed');
        },
        'expiry' => static function (Check $check, Running $portal): void {
            $expired = '401 expired_token The access token provided has expired.';
            [$token, $refresh] = fresh($portal);
            $portal->set(['advance' => 3590]);
            $check->same('200', outcome(bearer($portal, 'app.info', $token)), 'not yet');
            $portal->set(['advance' => 10]);
            $check->same($expired, outcome(bearer($portal, 'app.info', $token)), 'after an hour of the portal\'s clock');
            $told = refresh($portal, $refresh)->json();
            $check->same('200', outcome(bearer($portal, 'app.info', $told['access_token'])), 'the new one');
            $portal->set(['clock' => 0, 'tokens' => ['expire' => true]]);
            $answer = bearer($portal, 'app.info', $told['access_token']);
            $check->same([$expired, false], [$answer->error(), isset($answer->json()['time'])], 'by order');
            $check->same('200', outcome($again = refresh($portal, $told['refresh_token'])), 'the refresh token lives on');
            $portal->set(['tokens' => ['revoke' => true]]);
            $check->same(UNKNOWN_TOKEN, outcome(bearer($portal, 'app.info', $again->json()['access_token'])), 'revoked');
            $check->same('200', outcome($again = refresh($portal, $again->json()['refresh_token'])), 'and renewed');
            $portal->set(['clock' => 180 * 86400 + 5]);
            $check->same(SPENT, outcome(refresh($portal, $again->json()['refresh_token'])), 'a refresh token lives 180 days');
            $portal->set(['clock' => 0]);
        },
        'refresh' => static function (Check $check, Running $portal): void {
            foreach (['POST', 'GET'] as $verb) {
                [$access, $refresh] = fresh($portal);
                $answer = refresh($portal, $refresh, $verb);
                $told = $answer->json();
                $keys = array_slice(array_keys($portal->apps[0]['tokens']), 0, -1);
                $check->same([200, $keys], [$answer->status, array_keys($told)], "$verb: fields");
                $check->same('application/json; charset=utf-8', $answer->headers['content-type'], "$verb: type");
                $stays = ['expires_in' => 0, 'client_endpoint' => 0, 'server_endpoint' => 0, 'domain' => 0, 'member_id' => 0, 'user_id' => 0];
                $check->same(array_intersect_key($portal->apps[0]['tokens'], $stays), array_intersect_key($told, $stays), "$verb: what stays");
                $check->true($told['access_token'] !== $access && $told['refresh_token'] !== $refresh, "$verb: what is new");
                $check->same('200', outcome(bearer($portal, 'app.info', $told['access_token'])), "$verb: works");
                $check->same(SPENT, outcome(refresh($portal, $refresh, $verb)), "$verb: the old one does not");
                $check->same('200', outcome(refresh($portal, $told['refresh_token'], $verb)), "$verb: the new one does");
                $posts = $verb === 'POST' ? 3 : 0;
                $names = ['refreshes', 'refresh_attempts', 'oauth_post', 'oauth_get', 'oauth_refused'];
                $check->same([2, 3, $posts, 3 - $posts, 1], counted($portal, ...$names), "$verb: counters");
            }
        },
        'grace' => static function (Check $check, Running $portal): void {
            [, $refresh] = fresh($portal);
            $portal->set(['oauth' => ['grace' => 30]]);
            $first = refresh($portal, $refresh)->json();
            $portal->set(['advance' => 20]);
            $second = refresh($portal, $refresh)->json();
            $check->true(isset($second['access_token']) && $first['refresh_token'] !== $second['refresh_token'], 'another pair');
            $portal->set(['advance' => 20]);
            $check->same(SPENT, outcome(refresh($portal, $refresh)), 'counted from the first time');
            $check->same(['200', '200'], [outcome(refresh($portal, $first['refresh_token'])), outcome(refresh($portal, $second['refresh_token']))], 'both pairs');
            $portal->set(['oauth' => ['grace' => 0], 'clock' => 0]);
        },
        'one refresh token, many who use it' => static function (Check $check, Running $portal): void {
            [, $refresh] = fresh($portal);
            $app = $portal->apps[0];
            $query = http_build_query(['grant_type' => 'refresh_token', 'refresh_token' => $refresh, 'client_id' => $app['client_id'],
                'client_secret' => $app['client_secret']]);
            $code = '$context = stream_context_create(["ssl" => ["cafile" => $argv[2]]]); exit(@file_get_contents($argv[1], false, $context) ? 0 : 1);';
            $command = [PHP_BINARY, '-r', $code, '--', "$portal->base/oauth/token/?$query", (string) $portal->ca];
            $clients = array_map(static fn(): mixed => proc_open($command, [], $pipes), range(1, 8));
            $codes = array_map(proc_close(...), $clients);
            $check->same([7, [1, 8, 7]], [array_sum($codes), counted($portal, 'refreshes', 'refresh_attempts', 'oauth_refused')], 'one gets it');
        },
        'authorization code' => static function (Check $check, Running $portal): void {
            $bad = "400 invalid_grant Authorization code doesn't exist or is invalid for the client";
            foreach (['POST', 'GET'] as $verb) {
                $told = exchange($portal, $code = code($portal), $verb)->json();
                $without = array_diff_key($portal->apps[0]['tokens'], ['expires' => 0, 'user_id' => 0, 'application_token' => 0]);
                $check->same(array_keys($without), array_keys($told), "$verb: fields");
                $check->same('200', outcome(bearer($portal, 'app.info', $told['access_token'])), "$verb: works");
                $check->same($bad, outcome(exchange($portal, $code, $verb)), "$verb: once");
            }
            $late = code($portal);
            $check->same($bad, outcome(exchange($portal, code($portal), 'POST', 1)), 'of another application');
            $portal->set(['advance' => 31]);
            $check->same($bad, outcome(exchange($portal, $late)), 'within 30 seconds');
            $portal->set(['clock' => 0]);
            $check->same([0, 0], counted($portal, 'refreshes', 'refresh_attempts'), 'is no refresh');
            $check->same(400, $portal->get('/oauth/authorize/?client_id=x')->status, 'no such application');
        },
        'refusals' => static function (Check $check, Running $portal): void {
            [, $refresh] = fresh($portal);
            $good = ['grant_type' => 'refresh_token', 'refresh_token' => $refresh];
            $noToken = '400 invalid_request No "refresh_token" parameter found';
            $rows = [
                [$noToken, ['refresh_token' => null]],
                [$noToken, ['refresh_token' => '']],
                [$noToken, ['refresh_token' => ['x']]],
                ['400 invalid_request Invalid grant_type parameter or parameter missing', ['grant_type' => 'password']],
                ['400 invalid_request Invalid grant_type parameter or parameter missing', ['grant_type' => null]],
                ['400 invalid_request Missing parameter: "code" is required', ['grant_type' => 'authorization_code']],
                ['400 invalid_client The client credentials are invalid', ['client_secret' => 'x']],
                ['400 invalid_client The client credentials are invalid', ['client_secret' => null]],
                [SPENT, ['refresh_token' => 'x']],
                [SPENT, array_slice($portal->apps[1], 0, 2)],
            ];
            foreach ($rows as [$expected, $fields]) {
                foreach (['POST', 'GET'] as $verb) {
                    $check->same($expected, outcome(tokens($portal, $fields + $good, $verb)), "$verb " . json_encode($fields));
                }
            }
            $answer = tokens($portal, ['client_id' => 'x'] + $good);
            $check->same([200, '{"error":"wrong_client"}'], [$answer->status, $answer->body], 'an unknown client');
            $json = json_encode($good + $portal->apps[0]);
            $check->same(400, $portal->post('/oauth/token/', $json, 'application/json')->status, 'JSON is no form');
            $check->same([22, 0], counted($portal, 'oauth_refused', 'refreshes'), 'counted');
            $check->same(200, refresh($portal, $refresh)->status, 'the refresh token has outlived all that');
            $check->same(404, $portal->get('/oauth/elsewhere/')->status, 'another path');
        },
        'switches' => static function (Check $check, Running $portal): void {
            [, $refresh] = fresh($portal);
            $errors = [
                'invalid_request' => 400, 'invalid_client' => 400, 'wrong_client' => 200, 'invalid_grant' => 400, 'invalid_scope' => 403,
                'insufficient_scope' => 403, 'PAYMENT_REQUIRED' => 401, 'NOT_INSTALLED' => 401,
            ];
            foreach ($errors as $error => $status) {
                $portal->set(['oauth' => ['error' => $error]]);
                $answer = refresh($portal, $refresh);
                $told = $answer->json();
                $check->same([$status, $error], [$answer->status, $told['error']], $error);
                $check->same($error !== 'wrong_client', isset($told['error_description']), "$error: description");
            }
            $portal->set(['oauth' => ['error' => null, 'post' => false]]);
            $answer = refresh($portal, $refresh);
            $check->same([405, 'text/html'], [$answer->status, strtok($answer->headers['content-type'], ';')], 'POST refused');
            $check->same([0, 9, 9], counted($portal, 'refreshes', 'refresh_attempts', 'oauth_refused'), 'counted');
            $check->same(200, refresh($portal, $refresh, 'GET')->status, 'GET is not');
            $portal->set(['oauth' => ['post' => true, 'latency' => 60]]);
            $began = microtime(true);
            refresh($portal, 'x');
            $check->true(microtime(true) - $began >= 0.06, 'latency');
            $portal->set(['oauth' => ['latency' => 0]]);
            $expected = ['post' => true, 'grace' => 0, 'error' => null, 'latency' => 0, 'scope' => null];
            $told = $portal->ask('?settings=1')['oauth'];
            ksort($expected);
            ksort($told);
            $check->same($expected, $told, 'told');
            $orders = ['{"oauth":{"psot":true}}', '{"oauth":{"error":"x"}}', '{"oauth":{"grace":-1}}', '{"oauth":7}', '{"tokens":{}}', '{"tokens":{"expire":1}}',
                '{"tokens":true}'];
            foreach ($orders as $order) {
                $check->same(400, $portal->post('/_control', $order, 'application/json')->status, $order);
            }
        },
        'faults' => static function (Check $check, Running $portal): void {
            $rows = [
                [['kind' => 'cut-before'], 0, false],
                [['kind' => 'cut-after'], 0, true],
                [['kind' => 'reset-after'], 0, true],
                [['kind' => 'hang', 'seconds' => 0.1], 0, false],
                [['kind' => 'hang', 'seconds' => 0.1, 'execute' => true], 0, true],
                [['kind' => 'status', 'status' => 503], 503, false],
                [['kind' => 'json', 'status' => 400, 'body' => ['error' => 'x', 'error_description' => 'y']], 400, false],
                [['kind' => 'truncate'], 200, true],
                [['kind' => 'slow', 'bytes' => 10_000], 200, true],
            ];
            foreach ($rows as [$fault, $status, $rotated]) {
                [, $refresh] = fresh($portal);
                $portal->set(['faults' => [$fault + ['match' => 'oauth/token']]]);
                $check->same(200, $portal->call('app.info')->status, "$fault[kind]: not a method");
                $check->same($status, refresh($portal, $refresh)->status, "$fault[kind]: status");
                $check->same([(int) $rotated, 1, 0], counted($portal, 'refreshes', 'refresh_attempts', 'oauth_refused'), "$fault[kind]: rotation");
                $check->same($rotated ? SPENT : '200', outcome(refresh($portal, $refresh)), "$fault[kind]: afterwards");
            }
            [, $refresh] = fresh($portal);
            $portal->set(['faults' => [['kind' => 'status', 'match' => '*']]]);
            $check->same([200, 502], [refresh($portal, $refresh)->status, $portal->call('app.info')->status], '* is any method, and nothing else');
        },
        'apart from the portal' => static function (Check $check, Running $portal): void {
            [$token, $refresh] = fresh($portal);
            $portal->set(['limits' => ['rate' => 0.0001, 'burst' => 1], 'redirect' => null, 'record' => true]);
            for ($i = 0; $i < 5; $i++) {
                $refresh = refresh($portal, $refresh, $i % 2 ? 'GET' : 'POST')->json()['refresh_token'];
            }
            $check->same([0, 0, 0, 0, 0], counted($portal, 'requests', 'connections', 'limited', 'bytes_in', 'bytes_out'), 'no REST counter, no limit');
            $check->same([[], 5], [$portal->ask()['methods'], counted($portal, 'refreshes')[0]], 'no method');
            $check->same([200, 503], [bearer($portal, 'app.info', $token)->status, $portal->call('app.info')->status], 'one bucket for token and webhook');
            $portal->set(['limits' => null]);
            [$post, $get] = $portal->ask('?recorded=1');
            $check->same(['oauth/token', 'POST', '/oauth/token/', FORM], [$post['method'], $post['http_method'], $post['path'], $post['content_type']], 'POST');
            $names = ['grant_type', 'refresh_token', 'client_id', 'client_secret'];
            $check->same([$names, '', 'GET'], [array_keys($post['params']), $post['query'], $get['http_method']], 'recorded fields');
            $check->same($names, array_keys($get['params']), 'of the query');
            $portal->set(['record' => false]);
        },
        'operating' => static function (Check $check, Running $portal): void {
            [[$first], [$second]] = [fresh($portal), fresh($portal, 1)];
            $portal->set(['operating' => ['limit' => 100, 'cost' => ['crm.activity.list' => 60]], 'reset' => true]);
            $list = static fn(string $token): int => bearer($portal, 'crm.activity.list?start=-1', $token)->status;
            $check->same([200, 200, 429], [$list($first), $list($first), $list($first)], 'the first application');
            $check->same([200, 200], [$list($second), $portal->list(['start' => -1])->status], 'the second one and the webhook have their own');
            $result = $portal->get("/rest/batch?cmd[a]=crm.activity.list&cmd[b]=crm.activity.list&auth=$second")->result();
            $check->same([['a'], 'OPERATION_TIME_LIMIT'], [array_keys($result['result']), $result['result_error']['b']['error']], 'direct calls and commands share it');
            $portal->set(['operating' => null]);
        },
        'the application\'s view' => static function (Check $check, Running $portal): void {
            [$token] = fresh($portal, 1);
            $answer = bearer($portal, 'app.info', $token);
            $clientId = $portal->apps[1]['client_id'];
            $expected = ['ID' => 2, 'CODE' => $clientId, 'VERSION' => 1, 'STATUS' => 'L', 'INSTALLED' => true, 'PAYMENT_EXPIRED' => 'N', 'DAYS' => null,
                'LANGUAGE_ID' => 'ru', 'LICENSE' => 'ru_enterprise', 'LICENSE_TYPE' => 'enterprise', 'LICENSE_FAMILY' => 'enterprise'];
            $check->same([$expected, $clientId], [$answer->result(), $answer->headers['x-bitrix-rest-application']], 'app.info');
            $check->same(['SCOPE', 'LICENSE'], array_keys($portal->call('app.info')->result()), 'the webhook\'s stays');
            $check->same([], bearer($portal, 'event.get', $token)->result(), 'a method for applications');
            $denied = '403 WRONG_AUTH_TYPE Current authorization type is denied for this method Application context required';
            $check->same($denied, $portal->call('event.get')->error(), 'is refused to the webhook');
            $check->same('WRONG_AUTH_TYPE', $portal->batch(['a' => 'event.get'])['result_error']['a']['error'], 'also in a batch');
            $check->same('1', bearer($portal, 'profile', $token)->result()['ID'], 'the user');
        },
        'no warnings' => static function (Check $check, Running $portal): void {
            $lines = array_merge(...array_map(file(...), glob("$portal->state/*.log")));
            $check->same([], array_values(preg_grep('/PHP|Stack trace/', preg_grep('/started$/', $lines, PREG_GREP_INVERT))), 'in the logs');
        },
    ],
];
