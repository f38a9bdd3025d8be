<?php
declare(strict_types=1);

use Portal\Selftest\Check;
use Portal\Selftest\Refusals;
use Portal\Selftest\Running;

// What belongs to an application: types of activities, activities of REST_APP, addresses of files.

return [
    'portals' => [['--rows=100', '--apps=2']],
    'cases' => [
        'types' => static function (Check $check, Running $portal): void {
            $add = static fn(array $fields, int $app = 0): mixed => $portal->callAs($app, 'crm.activity.type.add', ['fields' => $fields])->result();
            $list = static fn(int $app = 0): array => $portal->callAs($app, 'crm.activity.type.list')->result();
            $check->same([], $list(), 'none at first');
            $check->same(true, $add(['TYPE_ID' => '1C', 'NAME' => 'Дело 1С', 'IS_CONFIGURABLE_TYPE' => 'Y']), 'add');
            $icon = base64_encode('picture');
            $add(['TYPE_ID' => 'A', 'ICON_FILE' => $icon]);
            $add(['TYPE_ID' => 'B', 'ICON_FILE' => ['a.png', $icon]]);
            $add(['TYPE_ID' => 'C', 'ICON_FILE' => ['fileData' => ['a.png', $icon]]]);
            $add(['TYPE_ID' => 'D', 'ICON_FILE' => 'false']);
            $add(['TYPE_ID' => '1C', 'NAME' => 'of the other'], 1);
            $first = ['TYPE_ID' => '1C', 'NAME' => 'Дело 1С', 'IS_CONFIGURABLE_TYPE' => 'Y', 'ICON_ID' => '0'];
            $check->same($first, $list()[0], 'all texts');
            $check->same(['0', '1', '2', '0', '0'], array_column($list(), 'ICON_ID'), 'icons');
            $check->same([['of the other', 'N']], array_map(static fn(array $row): array => [$row['NAME'], $row['IS_CONFIGURABLE_TYPE']], $list(1)), 'each its own');
            $check->same(true, $portal->callAs(0, 'crm.activity.type.delete', ['TYPE_ID' => '1C'])->result(), 'delete');
            $check->same([['A', 'B', 'C', 'D'], ['1C']], [array_column($list(), 'TYPE_ID'), array_column($list(1), 'TYPE_ID')], 'only that one');
            $told = $portal->callAs(0, 'batch', ['cmd' => ['crm.activity.type.add?fields[TYPE_ID]=E', 'crm.activity.type.list', 'crm.activity.type.delete?TYPE_ID=E']])->result();
            $check->same([true, 5, true], [$told['result'][0], count($told['result'][1]), $told['result'][2]], 'batch');
        },
        'what types refuse' => static function (Check $check, Running $portal): void {
            foreach (['type.add', 'type.list', 'type.delete'] as $method) {
                Refusals::check($check, $portal, [['403 ACCESS_DENIED Access denied! Application context required', $method]]);
                Refusals::check($check, $portal, [['403 ACCESS_DENIED Access denied! Admin permissions required', $method, [], ['admin' => false]]], 0);
            }
            Refusals::check($check, $portal, [
                ["400  Parameter 'fields' must be array.", 'type.add', ['fields' => 'x']],
                ['400 INVALID_ARG_VALUE', 'type.add'],
                ['400 INVALID_ARG_VALUE', 'type.add', ['fields' => ['NAME' => 'x']]],
                ['400 INVALID_ARG_VALUE Type is already registered', 'type.add', ['fields' => ['TYPE_ID' => 'A']]],
                ['400 INVALID_ARG_VALUE', 'type.delete'],
                ['400 INVALID_ARG_VALUE Type not found', 'type.delete', ['TYPE_ID' => 'none']],
            ], 0);
        },
        'REST_APP' => static function (Check $check, Running $portal): void {
            $fields = ['SUBJECT' => 'x', 'TYPE_ID' => 6, 'PROVIDER_ID' => 'REST_APP', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1];
            $add = static fn(array $more = []): int => $portal->callAs(0, 'crm.activity.add', ['fields' => $more + $fields])->result();
            $row = static fn(int $id): array => $portal->call('crm.activity.get', ['id' => $id])->result();
            $id = $add();
            $check->same(['REST_APP', 'LINK'], [$row($id)['PROVIDER_ID'], $row($id)['PROVIDER_TYPE_ID']], 'a link by default');
            $check->same('A', $row($add(['PROVIDER_TYPE_ID' => 'A']))['PROVIDER_TYPE_ID'], 'or a type');
            Refusals::check($check, $portal, [
                ['400  Application context required.', 'add', ['fields' => $fields]],
                ['400  Application context required.', 'update', ['id' => $id]],
                ['400  Application context required.', 'delete', ['id' => $id]],
            ]);
            Refusals::check($check, $portal, [['400  Access denied.', 'update', ['id' => $id]], ['400  Access denied.', 'delete', ['id' => $id]]], 1);
            $check->same(true, $portal->callAs(0, 'crm.activity.update', ['id' => $id, 'fields' => ['SUBJECT' => 'y']])->result(), 'update');
            $check->same(true, $portal->callAs(0, 'crm.activity.delete', ['id' => $id])->result(), 'delete');
        },
        'addresses of files' => static function (Check $check, Running $portal): void {
            $fields = ['SUBJECT' => 'x', 'PROVIDER_ID' => 'X', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1, 'FILES' => [['fileData' => ['a', 'eHh4']]]];
            $id = $portal->call('crm.activity.add', ['fields' => $fields])->result();
            $of = static fn(array $row): array => [$row['FILES'][0]['url'], is_int($row['FILES'][0]['id'])];
            [$url, $isInteger] = $of($portal->call('crm.activity.get', ['id' => $id])->result());
            $check->true($isInteger && str_starts_with($url, "$portal->base/bitrix/tools/crm_show_file.php?fileId="), 'address');
            $check->true(str_ends_with($url, "&ownerTypeId=6&ownerId=$id&auth="), 'no token of the webhook');
            $token = $portal->apps[0]['tokens']['access_token'];
            $check->same("$url$token", $of($portal->callAs(0, 'crm.activity.get', ['id' => $id])->result())[0], 'the token of whoever calls');
            $list = $portal->callAs(0, 'crm.activity.list', ['filter' => ['ID' => $id], 'select' => ['FILES']])->result();
            $check->same("$url$token", $of($list[0])[0], 'in lists, too');
        },
        'files are replaced' => static function (Check $check, Running $portal): void {
            $fields = ['SUBJECT' => 'x', 'PROVIDER_ID' => 'X', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1];
            $file = static fn(string $name): array => ['fileData' => [$name, 'eHh4']];
            $id = $portal->call('crm.activity.add', ['fields' => $fields + ['FILES' => [$file('a'), $file('b'), ['fileData' => 'eHh4'], 'x' => $file('c')]]])->result();
            $ids = static fn(): array => array_column($portal->call('crm.activity.get', ['id' => $id])->result()['FILES'] ?? [], 'id');
            $update = static fn(array $fields): mixed => $portal->call('crm.activity.update', [
                'id' => $id, 'fields' => $fields, 'params' => ['REGISTER_HISTORY_EVENT' => 'N'],
            ])->result();
            $first = $ids();
            $check->same(2, count($first), 'what is no file is skipped');
            $update(['SUBJECT' => 'y']);
            $check->same($first, $ids(), 'left out: unchanged');
            $update(['FILES' => [['id' => $first[0], 'remove' => 'Y'], $file('d')]]);
            $check->same([$first[1], 2], [$ids()[0], count($ids())], 'one removed, one added');
            $update(['WEBDAV_ELEMENTS' => [$file('e')]]);
            $check->true(count($ids()) === 1 && !in_array($ids()[0], $first, true), 'replaced');
            $update(['FILES' => []]);
            $check->same([], $ids(), 'none');
        },
        'what the classic methods refuse' => static function (Check $check, Running $portal): void {
            $fields = ['SUBJECT' => 'x', 'PROVIDER_ID' => 'X', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1];
            $id = $portal->call('crm.activity.add', ['fields' => $fields])->result();
            $missing = ['VALUE' => '+7', 'ENTITY_TYPE_ID' => 3, 'ENTITY_ID' => 5];
            $closed = ['access' => false];
            $readonly = ['owners' => ['2:1' => 'readonly']];
            Refusals::check($check, $portal, [
                ...array_map(static fn(string $method): array => ['400  Access denied.', $method, [], $closed], [
                    'fields', 'communication.fields', 'add', 'get', 'list', 'update', 'delete',
                ]),
                ['400  Access denied.', 'add', ['fields' => $fields], $readonly],
                ['400  Access denied.', 'update', ['id' => $id], $readonly],
                ['400  Access denied.', 'delete', ['id' => $id], $readonly],
                ['400  Access denied.', 'get', ['id' => $id], ['owners' => ['2:1' => 'closed']]],
                ["400  Could not find 'CONTACT' with ID: 5", 'add', ['fields' => ['COMMUNICATIONS' => [$missing]] + $fields], ['owners' => ['3:5' => 'missing']]],
                ["400  Parameter 'params' must be array.", 'update', ['id' => $id, 'params' => 'x']],
                ['400  Activity is not found', 'get', ['id' => 777777]],
                ['400  Activity is not found.', 'update', ['id' => 777777]],
                ['400  Activity is not found.', 'delete', ['id' => 777777]],
                ...array_map(static fn(string $method): array => ['400  ID is not defined or invalid.', $method], ['get', 'update', 'delete']),
            ]);
        },
        'mistakes in orders' => static function (Check $check, Running $portal): void {
            foreach (['{"crm":1}', '{"crm":{"admin":1}}', '{"crm":{"owners":{"2:1":"gone"}}}', '{"crm":{"transcripts":{"1":2}}}', '{"crm":{"x":1}}'] as $body) {
                $check->same(400, $portal->post('/_control', $body, 'application/json')->status, $body);
            }
        },
    ],
];
