<?php
declare(strict_types=1);

use Portal\Selftest\Answer;
use Portal\Selftest\Check;
use Portal\Selftest\Running;

// Events, the offline queue and placements: what applications bind, and how they are told.

/** A call of an application. */
function apply(Running $portal, string $method, array $params = [], int $number = 0): Answer
{
    return $portal->post("/rest/$method", json_encode($params + ['auth' => $portal->apps[$number]['tokens']['access_token']]), 'application/json');
}

/** "400 CODE text argument", or the result as JSON. */
function told(Answer $answer): string
{
    $json = $answer->json();
    return isset($json['error'])
        ? "$answer->status $json[error] $json[error_description]" . (isset($json['argument']) ? " [$json[argument]]" : '')
        : json_encode($json['result'], JSON_UNESCAPED_SLASHES);
}

/** A handler's address, at which nothing answers: what arrives is read from the socket later. */
function ear(): array
{
    $socket = stream_socket_server('tcp://127.0.0.1:0');
    return [$socket, 'http://' . stream_socket_get_name($socket, false) . '/handler?x=1'];
}

/** The requests that have arrived: [[first line, form], …]. */
function heard(mixed $socket): array
{
    $requests = [];
    while ($connection = @stream_socket_accept($socket, 0.0)) {
        [$head, $body] = explode("\r\n\r\n", stream_get_contents($connection), 2);
        parse_str($body, $form);
        $requests[] = [strtok($head, "\r"), $form];
    }
    return $requests;
}

function forgetAll(Running $portal, int $number = 0): void
{
    foreach (apply($portal, 'event.get', [], $number)->result() as $row) {
        $row += ['event_type' => $row['offline'] ? 'offline' : 'online'];
        apply($portal, 'event.unbind', ['auth_connector' => $row['connector_id'] ?? ''] + array_diff_key($row, ['auth_type' => 0]), $number);
    }
    foreach (['', 'shop'] as $connector) {
        apply($portal, 'event.offline.get', ['limit' => 10_000, 'auth_connector' => $connector], $number);
    }
}

function addActivity(Running $portal, array $params = []): int
{
    return apply($portal, 'crm.activity.add', $params + ['fields' => [
        'TYPE_ID' => 2, 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1, 'SUBJECT' => 'x', 'COMMUNICATIONS' => [['VALUE' => '+1', 'ENTITY_ID' => 1, 'ENTITY_TYPE_ID' => 3]],
    ]])->result();
}

const OFFLINE = ['event' => 'onCrmActivityUpdate', 'event_type' => 'offline'];

function update(Running $portal, int $id, array $params = []): bool
{
    return apply($portal, 'crm.activity.update', $params + ['id' => $id, 'fields' => ['SUBJECT' => 'y']])->status === 200;
}

return [
    'portals' => [['--rows=200', '--apps=2'], ['--rows=200', '--apps=2', '--nginx']],
    'cases' => [
        'handlers' => static function (Check $check, Running $portal): void {
            $handler = 'https://app.example/handler.php';
            $bind = ['event' => 'onCrmActivityAdd', 'handler' => $handler];
            $rows = [
                ['true', 'event.bind', $bind],
                ['400 ERROR_CORE Unable to set event handler: Handler already binded', 'event.bind', $bind],
                ['true', 'event.bind', ['EVENT' => 'ONCRMACTIVITYADD', 'HANDLER' => $handler, 'AUTH_TYPE' => 1]],
                ['true', 'event.bind', OFFLINE],
                ["400 ERROR_ARGUMENT Argument 'EVENT' is null or empty [EVENT]", 'event.bind', ['handler' => $handler]],
                ["400 ERROR_ARGUMENT Argument 'HANDLER' is null or empty [HANDLER]", 'event.bind', ['event' => 'ONAPPTEST']],
                ['400 ERROR_ARGUMENT Value must be one of {online|offline} [EVENT_TYPE]', 'event.bind', ['event_type' => 'x'] + $bind],
                ['400 ERROR_EVENT_NOT_FOUND Event not found', 'event.bind', ['event' => 'ONNOTHING'] + $bind],
                ['400 ERROR_UNSUPPORTED_PROTOCOL Unsupported handler protocol', 'event.bind', ['handler' => 'ftp://app.example/'] + $bind],
                ['400 ERROR_WRONG_HANDLER_URL Wrong handler URL', 'event.bind', ['handler' => 'http://localhost/'] + $bind],
                ['400 ERROR_WRONG_HANDLER_URL Wrong handler URL', 'event.bind', ['handler' => 'handler.php'] + $bind],
                ['400 ERROR_ARGUMENT Offline event cannot be registered for this event.', 'event.bind', ['event' => 'onOfflineEvent'] + OFFLINE],
                ['[{"event":"ONCRMACTIVITYADD","handler":"https://app.example/handler.php","auth_type":"0","offline":0},'
                    . '{"event":"ONCRMACTIVITYADD","handler":"https://app.example/handler.php","auth_type":"1","offline":0},'
                    . '{"event":"ONCRMACTIVITYUPDATE","connector_id":"","offline":1}]', 'event.get', []],
                ['{"count":1}', 'event.unbind', ['auth_type' => 1] + $bind],
                ['{"count":1}', 'event.unbind', $bind],
                ['{"count":0}', 'event.unbind', $bind],
                ['{"count":1}', 'event.unbind', OFFLINE],
                ["400 ERROR_ARGUMENT Argument 'EVENT' is null or empty [EVENT]", 'event.unbind', ['handler' => $handler]],
                ["400 ERROR_ARGUMENT Argument 'HANDLER' is null or empty [HANDLER]", 'event.unbind', ['event' => 'ONAPPTEST']],
                ['[]', 'event.get', []],
            ];
            foreach ($rows as [$expected, $method, $params]) {
                $check->same($expected, told(apply($portal, $method, $params)), "$method " . json_encode($params));
            }
            $check->same('[]', told(apply($portal, 'event.get', [], 1)), 'another application');
            $check->true(in_array('ONCRMACTIVITYADD', apply($portal, 'events')->result(), true), 'events');
            $check->same('[]', told(apply($portal, 'events', ['SCOPE' => 'x'])), 'events of a scope');
        },
        'refusals' => static function (Check $check, Running $portal): void {
            $webhook = '403 WRONG_AUTH_TYPE Current authorization type is denied for this method Application context required';
            foreach (['event.bind', 'event.unbind', 'event.get', 'events', 'event.test', 'event.offline.get', 'event.offline.clear', 'event.offline.list',
                'event.offline.error', 'placement.bind', 'placement.unbind', 'placement.get', 'placement.list'] as $method) {
                $check->same($webhook, told($portal->call($method)), "$method by the webhook");
            }
            $portal->set(['crm' => ['admin' => false]]);
            foreach (['event.offline.get', 'event.offline.clear', 'event.offline.list', 'event.offline.error', 'placement.bind', 'placement.unbind',
                'placement.get'] as $method) {
                $check->same('403 ACCESS_DENIED Access denied!', told(apply($portal, $method)), "$method without rights");
            }
            $online = ['event' => 'ONAPPTEST', 'handler' => 'https://app.example/'];
            $check->same('403 ACCESS_DENIED Offline events binding requires administrator access rights', told(apply($portal, 'event.bind', OFFLINE)), 'offline');
            $check->same('403 ACCESS_DENIED Event binding with AUTH_TYPE requires administrator access rights',
                told(apply($portal, 'event.bind', ['auth_type' => 2] + $online)), 'somebody else\'s tokens');
            $check->same('true', told(apply($portal, 'event.bind', $online)), 'his own');
            $check->same('1', apply($portal, 'event.get')->result()[0]['auth_type'], 'are the default');
            $check->same('{"count":1}', told(apply($portal, 'event.unbind', $online)), 'and unbound');
            $portal->set(['crm' => ['admin' => true], 'app' => ['extended' => false, 'connectors' => false]]);
            $check->same('403 WRONG_LICENSE This feature is not enabled for the current license: extended offline events handling',
                told(apply($portal, 'event.offline.get', ['clear' => 0])), 'no reservations');
            $check->same('{"process_id":null,"events":[]}', told(apply($portal, 'event.offline.get')), 'clearing at once goes');
            $check->same('403 WRONG_LICENSE This feature is not enabled for the current license: auth_connector',
                told(apply($portal, 'event.offline.list', ['auth_connector' => 'shop'])), 'no connectors');
            $portal->set(['app' => ['extended' => true, 'connectors' => true]]);
            foreach (['{"app":{"x":true}}', '{"app":{"installed":1}}', '{"send":{}}', '{"send":{"event":"ONAPPINSTALL"}}'] as $order) {
                $check->same(400, $portal->post('/_control', $order, 'application/json')->status, $order);
            }
        },
        'delivery' => static function (Check $check, Running $portal): void {
            [$socket, $url] = ear();
            foreach (['ADD', 'UPDATE', 'DELETE'] as $what) {
                apply($portal, 'event.bind', ['event' => "ONCRMACTIVITY$what", 'handler' => $url]);
            }
            apply($portal, 'event.bind', ['event' => 'ONAPPTEST', 'handler' => $url], 1);
            $id = addActivity($portal);
            update($portal, $id);
            $portal->batch(['a' => "crm.activity.delete?id=$id"]);
            apply($portal, 'crm.activity.delete', ['id' => $id]);
            $todo = ['ownerTypeId' => 2, 'ownerId' => 1];
            $other = apply($portal, 'crm.activity.todo.add', $todo + ['deadline' => '2030-01-01T00:00:00+00:00'])->result()['id'];
            apply($portal, 'crm.activity.todo.updateDescription', $todo + ['id' => $other, 'value' => 'x']);
            $requests = heard($socket);
            $check->same([$id, $id, $id, $other, $other], array_map(static fn(array $request): int => (int) $request[1]['data']['FIELDS']['ID'], $requests), 'to what');
            $check->same(['ONCRMACTIVITYADD', 'ONCRMACTIVITYUPDATE', 'ONCRMACTIVITYDELETE', 'ONCRMACTIVITYADD', 'ONCRMACTIVITYUPDATE'], array_column(array_column($requests, 1), 'event'), 'what was done');
            [$line, $form] = $requests[0];
            $check->same(['POST /handler?x=1 HTTP/1.0', ['FIELDS' => ['ID' => (string) $id]]], [$line, $form['data']], 'where and what');
            $check->same(['event', 'event_handler_id', 'data', 'ts', 'auth'], array_keys($form), 'fields');
            $check->true(abs((int) $form['ts'] - time()) < 60, 'when');
            $keys = ['access_token', 'expires_in', 'expires', 'client_endpoint', 'server_endpoint', 'domain', 'member_id', 'scope', 'status', 'user_id', 'application_token'];
            $check->same($keys, array_keys($form['auth']), 'auth');
            $check->same([$portal->apps[0]['tokens']['application_token'], '1', '127.0.0.1'],
                [$form['auth']['application_token'], $form['auth']['user_id'], $form['auth']['domain']], 'whose');
            $check->same(200, $portal->get('/rest/app.info?auth=' . $form['auth']['access_token'])->status, 'the token works');
            apply($portal, 'event.test', ['any' => 'thing']);
            $check->same([], heard($socket), 'another application\'s');
            $check->same('1', told(apply($portal, 'event.test', ['any' => 'thing'], 1)), 'event.test');
            $check->same([['QUERY' => ['any' => 'thing']]], array_column(array_column(heard($socket), 1), 'data'), 'its own');
            $portal->set(['app' => ['installed' => false]]);
            $check->same(false, apply($portal, 'app.info')->result()['INSTALLED'], 'not installed yet');
            addActivity($portal);
            $check->same([], heard($socket), 'no events then');
            $portal->set(['app' => ['installed' => true]]);
            forgetAll($portal);
            forgetAll($portal, 1);
            addActivity($portal);
            $check->same([], heard($socket), 'nor to handlers that are gone');
        },
        'installation' => static function (Check $check, Running $portal): void {
            [$socket, $url] = ear();
            foreach (['ONAPPINSTALL', 'ONAPPUPDATE', 'ONAPPUNINSTALL'] as $event) {
                $portal->set(['send' => ['event' => $event, 'handler' => $url, 'app' => 2]]);
            }
            [$install, $update, $uninstall] = array_column(heard($socket), 1);
            $check->same(['VERSION' => '1', 'ACTIVE' => 'Y', 'INSTALLED' => 'Y', 'LANGUAGE_ID' => 'en'], $install['data'], 'ONAPPINSTALL');
            $check->same($portal->apps[1]['tokens']['application_token'], $install['auth']['application_token'], 'whose');
            $check->same([true, false], [isset($install['auth']['refresh_token']), isset($update['auth']['refresh_token'])], 'refresh tokens');
            $auth = ['domain', 'server_endpoint', 'client_endpoint', 'member_id', 'application_token'];
            $check->same([['LANGUAGE_ID' => 'en', 'CLEAN' => '0'], $auth], [$uninstall['data'], array_intersect($auth, array_keys($uninstall['auth']))], 'ONAPPUNINSTALL');
            $check->same(5, count($uninstall['auth']), 'has no tokens');
        },
        'the offline queue' => static function (Check $check, Running $portal): void {
            apply($portal, 'event.bind', OFFLINE);
            foreach ([1, 2, 1, 3] as $id) {
                update($portal, $id);
            }
            $list = apply($portal, 'event.offline.list');
            $check->same([3, ['1', '2', '3']], [$list->json()['total'], array_column(array_column(array_column($list->result(), 'EVENT_DATA'), 'FIELDS'), 'ID')], 'repeats are one');
            $row = $list->result()[0];
            $check->same(['ID', 'TIMESTAMP_X', 'EVENT_NAME', 'EVENT_DATA', 'EVENT_ADDITIONAL', 'MESSAGE_ID', 'PROCESS_ID', 'ERROR'], array_keys($row), 'columns');
            $check->same(['ONCRMACTIVITYUPDATE', ['user_id' => '1'], md5('ONCRMACTIVITYUPDATE|{"FIELDS":{"ID":"1"}}'), '', '0'],
                [$row['EVENT_NAME'], $row['EVENT_ADDITIONAL'], $row['MESSAGE_ID'], $row['PROCESS_ID'], $row['ERROR']], 'values');
            $taken = apply($portal, 'event.offline.get', ['clear' => 0, 'limit' => 2])->result();
            $check->same([32, 2, 6], [strlen($taken['process_id']), count($taken['events']), count($taken['events'][0])], 'reserved');
            update($portal, 1);
            $check->same(4, apply($portal, 'event.offline.list')->json()['total'], 'a repeat of a reserved one is another');
            $again = apply($portal, 'event.offline.get', ['clear' => 0, 'process_id' => $taken['process_id']])->result();
            $check->same($taken, $again, 'by the same process');
            $check->same(2, count(apply($portal, 'event.offline.list', ['filter' => ['>PROCESS_ID' => '', '=ERROR' => 0]])->result()), 'are found as reserved');
            $other = apply($portal, 'event.offline.get', ['clear' => 0])->result();
            $check->same([2, false], [count($other['events']), $other['process_id'] === $taken['process_id']], 'the others go to others');
            $clear = ['process_id' => $taken['process_id']];
            $check->same('true', told(apply($portal, 'event.offline.clear', $clear + ['id' => [$taken['events'][0]['ID'], $other['events'][0]['ID']]])), 'clear');
            $check->same(3, apply($portal, 'event.offline.list')->json()['total'], 'only its own');
            apply($portal, 'event.offline.error', $clear + ['message_id' => [$taken['events'][1]['MESSAGE_ID']]]);
            $check->same([['', '1']], array_map(static fn(array $row): array => [$row['PROCESS_ID'], $row['ERROR']],
                apply($portal, 'event.offline.list', ['filter' => ['ERROR' => 1]])->result()), 'failed');
            $check->same(0, count(apply($portal, 'event.offline.get')->result()['events']), 'and apart');
            $check->same(1, count(apply($portal, 'event.offline.get', ['error' => 1])->result()['events']), 'until asked for');
            apply($portal, 'event.offline.clear', ['process_id' => $other['process_id'], 'message_id' => [$other['events'][0]['MESSAGE_ID']]]);
            apply($portal, 'event.offline.clear', ['process_id' => $other['process_id']]);
            $check->same(0, apply($portal, 'event.offline.list')->json()['total'], 'empty');
            $check->same('{"process_id":null,"events":[]}', told(apply($portal, 'event.offline.get')), 'nothing left');
            forgetAll($portal);
        },
        'its arguments' => static function (Check $check, Running $portal): void {
            $rows = [
                ['400 ERROR_ARGUMENT Value must be positive integer [LIMIT]', 'get', ['limit' => 0]],
                ['400 ERROR_ARGUMENT Filter field not allowed: PROCESS_ID [filter]', 'get', ['filter' => ['PROCESS_ID' => 'x']]],
                ['400 ERROR_ARGUMENT Filter operation not allowed: ! [filter]', 'list', ['filter' => ['!ID' => 1]]],
                ["400 ERROR_ARGUMENT The value of an argument '>ID' has an invalid type [>ID]", 'list', ['filter' => ['>ID' => [1]]]],
                ['400 ERROR_ARGUMENT The filter is not an array. [filter]', 'list', ['filter' => 'x']],
                ['400 ERROR_ARGUMENT The order is not an array. [order]', 'list', ['order' => 'x']],
                ['400 ERROR_ARGUMENT Order field not allowed: X [order]', 'list', ['order' => ['x' => 'ASC']]],
                ['400 ERROR_ARGUMENT Order direction should be one of {ASC|DESC} [order]', 'get', ['order' => ['ID' => 'UP']]],
                ["400 ERROR_ARGUMENT Argument 'PROCESS_ID' is null or empty [PROCESS_ID]", 'clear', []],
                ["400 ERROR_ARGUMENT Argument 'PROCESS_ID' is null or empty [PROCESS_ID]", 'error', []],
                ['400 ERROR_ARGUMENT Value must be array of integers [id]', 'clear', ['process_id' => 'x', 'id' => 7]],
                ['400 ERROR_ARGUMENT Value must be array of MESSAGE_ID values [message_id]', 'clear', ['process_id' => 'x', 'message_id' => ['short']]],
                ['400 ERROR_ARGUMENT Value must be array of MESSAGE_ID values [message_id]', 'error', ['process_id' => 'x']],
                ['true', 'clear', ['process_id' => 'x']],
            ];
            foreach ($rows as [$expected, $method, $params]) {
                $check->same($expected, told(apply($portal, "event.offline.$method", $params)), "$method " . json_encode($params));
            }
        },
        'pages, age, sources and notices' => static function (Check $check, Running $portal): void {
            apply($portal, 'event.bind', OFFLINE);
            apply($portal, 'event.bind', ['auth_connector' => 'shop'] + OFFLINE);
            [$socket, $url] = ear();
            apply($portal, 'event.bind', ['event' => 'ONOFFLINEEVENT', 'handler' => $url, 'options' => ['minTimeout' => 3600]]);
            for ($id = 1, $queued = 0; $queued < 120; $id++) { // some kinds of activities refuse it
                $queued += update($portal, $id) ? 1 : 0;
            }
            $page = apply($portal, 'event.offline.list', ['start' => 50])->json();
            $check->same([50, 100, 120], [count($page['result']), $page['next'], $page['total']], 'a page');
            $check->same(false, isset(apply($portal, 'event.offline.list', ['start' => 100])->json()['next']), 'the last one');
            $check->same(['ONOFFLINEEVENT'], array_column(array_column(heard($socket), 1), 'event'), 'one notice in an hour');
            update($portal, 150, ['auth_connector' => 'shop']);
            $check->same([120, 121], [apply($portal, 'event.offline.list', ['auth_connector' => 'shop'])->json()['total'], apply($portal, 'event.offline.list')->json()['total']], 'a source does not hear of itself');
            apply($portal, 'event.offline.get', ['clear' => 0, 'limit' => 100]);
            $portal->set(['advance' => 2952001]);
            $app = $portal->apps[0];
            $form = ['grant_type' => 'refresh_token', 'refresh_token' => $app['tokens']['refresh_token']] + array_slice($app, 0, 2);
            $token = $portal->post('/oauth/token/', http_build_query($form), 'application/x-www-form-urlencoded')->json()['access_token'];
            $check->same(21, $portal->get("/rest/event.offline.list?auth=$token")->json()['total'], 'reserved ones are kept for 34 days');
            $portal->set(['advance' => -2952001]);
            forgetAll($portal);
        },
        'placements' => static function (Check $check, Running $portal): void {
            $handler = 'https://app.example/tab.php';
            $bind = ['PLACEMENT' => 'crm_deal_detail_tab', 'HANDLER' => $handler, 'TITLE' => ' Tab '];
            $worker = ['placement' => 'PAGE_BACKGROUND_WORKER', 'handler' => $handler];
            $row = '{"placement":"CRM_DEAL_DETAIL_TAB","userId":0,"handler":"https://app.example/tab.php","options":[],"title":"Tab","description":"",'
                . '"langAll":{"en":{"TITLE":"Tab","DESCRIPTION":"","GROUP_NAME":""}}}';
            $rows = [
                ['true', 'bind', $bind],
                ['400 ERROR_CORE Unable to set placement handler: Handler already binded', 'bind', $bind],
                ["400 ERROR_ARGUMENT Argument 'PLACEMENT' is null or empty [PLACEMENT]", 'bind', ['HANDLER' => $handler]],
                ["400 ERROR_ARGUMENT Argument 'HANDLER' is null or empty [HANDLER]", 'bind', ['PLACEMENT' => 'CRM_DEAL_DETAIL_TAB']],
                ['400 ERROR_ARGUMENT Wrong value [PLACEMENT]', 'bind', ['PLACEMENT' => 'default'] + $bind],
                ['400 ERROR_PLACEMENT_NOT_FOUND Placement not found', 'bind', ['PLACEMENT' => 'X'] + $bind],
                ['400 ERROR_PLACEMENT_NOT_FOUND Placement not found', 'bind', ['PLACEMENT' => 'IM_CONTEXT_MENU'] + $bind],
                ['400 ERROR_UNSUPPORTED_PROTOCOL Unsupported handler protocol', 'bind', ['HANDLER' => 'ftp://app.example/'] + $bind],
                ['400 ERROR_WRONG_HANDLER_URL Wrong handler URL', 'bind', ['HANDLER' => 'http://localhost/'] + $bind],
                ['400 ERROR_PLACEMENT_USER_MODE User mode is not available.', 'bind', ['USER_ID' => 1] + $bind],
                ['200 EMPTY_ERROR_HANDLER_URL Error handler URL is empty', 'bind', $worker],
                ['true', 'bind', $worker + ['OPTIONS' => ['errorHandlerUrl' => $handler, 'x' => 1], 'USER_ID' => 1]],
                ['400 ERROR_PLACEMENT_MAX_COUNT Placement max count: 1', 'bind', $worker + ['OPTIONS' => ['errorHandlerUrl' => $handler]]],
                ["400 ERROR_ARGUMENT The value of an argument 'PLACEMENT' must be of type string [PLACEMENT]", 'unbind', []],
                ['{"count":2}', 'unbind', ['PLACEMENT' => 'PAGE_BACKGROUND_WORKER', 'USER_ID' => 1]],
                ["[$row]", 'get', []],
                ['true', 'bind', ['HANDLER' => "$handler?2", 'LANG_ALL' => ['de' => ['TITLE' => 'Karte']]] + $bind],
                ['{"count":0}', 'unbind', ['PLACEMENT' => 'CRM_DEAL_DETAIL_TAB', 'HANDLER' => 'https://other.example/']],
                ['{"count":4}', 'unbind', ['PLACEMENT' => 'CRM_DEAL_DETAIL_TAB']],
                ['[]', 'get', []],
            ];
            foreach ($rows as [$expected, $method, $params]) {
                $check->same($expected, told(apply($portal, "placement.$method", $params)), "$method " . json_encode($params));
            }
            $codes = apply($portal, 'placement.list')->result();
            $check->same([true, false], [in_array('CRM_DEAL_DETAIL_TAB', $codes, true), in_array('IM_CONTEXT_MENU', $codes, true)], 'those of its scopes');
            $check->true(in_array('IM_CONTEXT_MENU', apply($portal, 'placement.list', ['FULL' => true])->result(), true), 'all');
            $check->same(['IM_CONTEXT_MENU'], apply($portal, 'placement.list', ['SCOPE' => 'im'])->result(), 'of a scope');
        },
        'no warnings' => static function (Check $check, Running $portal): void {
            $lines = array_merge(...array_map(file(...), glob("$portal->state/*.log")));
            $check->same([], array_values(preg_grep('/PHP|Stack trace/', preg_grep('/started$/', $lines, PREG_GREP_INVERT))), 'in the logs');
        },
    ],
];
