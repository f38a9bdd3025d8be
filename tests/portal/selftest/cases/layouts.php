<?php
declare(strict_types=1);

use Portal\Selftest\Check;
use Portal\Selftest\Refusals;
use Portal\Selftest\Running;

// crm.activity.configurable.*, layout.blocks.* and the layouts they take.

const TEXT = ['type' => 'text', 'properties' => ['value' => 'x']];
const REDIRECT = ['type' => 'redirect', 'uri' => '/crm/'];
const LAYOUT = [
    'icon' => ['code' => 'call-completed'],
    'header' => ['title' => ['en' => 'Call', 'ru' => 'Звонок'], 'titleAction' => REDIRECT, 'tags' => ['t_1' => ['title' => 'x', 'type' => 'warning']]],
    'body' => ['logo' => ['code' => 'call-incoming', 'action' => REDIRECT], 'blocks' => [
        'client' => ['type' => 'withTitle', 'properties' => ['title' => 'x', 'inline' => true, 'block' => TEXT]],
        'line' => ['type' => 'lineOfBlocks', 'properties' => ['blocks' => ['a' => TEXT, 'b' => ['type' => 'deadline', 'properties' => []]]]],
        'long' => ['type' => 'largeText', 'properties' => ['value' => 'x', 'scope' => 'web']],
        'text' => ['type' => 'text', 'properties' => ['value' => 'x', 'multiline' => true, 'bold' => false, 'size' => 'sm', 'color' => 'base_90']],
    ]],
    'footer' => [
        'buttons' => ['go-1' => ['title' => 'x', 'type' => 'primary', 'action' => [
            'type' => 'openRestApp', 'actionParams' => ['a' => 1], 'sliderParams' => ['width' => 500, 'title' => 'x'],
        ]]],
        'menu' => ['showPinItem' => false, 'items' => ['i' => ['title' => 'x', 'action' => ['type' => 'restEvent', 'id' => 'i', 'animationType' => 'loader']]]],
    ],
];

/** LAYOUT with another value at this path. */
function layout(string $path, mixed $value): array
{
    $layout = LAYOUT;
    $place = &$layout;
    foreach (explode('.', $path) as $key) {
        $place = &$place[$key];
    }
    $place = $value;
    return $layout;
}

function without(array $from, string ...$keys): array
{
    return array_diff_key($from, array_flip($keys));
}

/** One of application 0. */
function configurable(Running $portal, array $fields = []): int
{
    $given = ['ownerTypeId' => 2, 'ownerId' => 1, 'fields' => $fields, 'layout' => LAYOUT];
    return $portal->callAs(0, 'crm.activity.configurable.add', $given)->result()['activity']['id'];
}

function got(Running $portal, int $id, int $app = 0): array
{
    return $portal->callAs($app, 'crm.activity.configurable.get', ['id' => $id])->result()['activity'];
}

return [
    'portals' => [['--rows=100', '--apps=2'], ['--synthetic=100', '--apps=2']],
    'cases' => [
        'configurable' => static function (Check $check, Running $portal): void {
            $id = configurable($portal);
            $deal = $portal->call('crm.deal.list', ['filter' => ['ID' => 1]])->result()[0];
            $plain = [
                'typeId' => 'CONFIGURABLE', 'completed' => false, 'deadline' => null, 'pingOffsets' => [], 'isIncomingChannel' => false,
                'responsibleId' => (int) $deal['ASSIGNED_BY_ID'], 'badgeCode' => '', 'originatorId' => null, 'originId' => null,
            ];
            $got = got($portal, $id);
            $check->same(['id' => $id, 'ownerTypeId' => 2, 'ownerId' => 1], array_slice($got, 0, 3), 'head');
            $check->same($plain, $got['fields'], 'defaults');
            $check->same(LAYOUT, $got['layout'], 'layout');
            $portal->callAs(0, 'crm.activity.type.add', ['fields' => ['TYPE_ID' => '1C', 'IS_CONFIGURABLE_TYPE' => 'Y']]);
            $portal->call('crm.activity.badge.add', ['code' => 'b', 'title' => 'x', 'value' => 'x', 'type' => 'primary']);
            $fields = [
                'typeId' => '1C', 'completed' => 'y', 'deadline' => '2030-01-01T00:00:00+00:00', 'pingOffsets' => ['60', 60, 0], 'isIncomingChannel' => '0',
                'responsibleId' => '5', 'badgeCode' => 'b', 'originatorId' => 'shop', 'originId' => 7, 'noSuch' => 1,
            ];
            $shown = [
                'typeId' => '1C', 'completed' => true, 'deadline' => '2030-01-01T03:00:00+03:00', 'pingOffsets' => [60, 0], 'isIncomingChannel' => false,
                'responsibleId' => 5, 'badgeCode' => 'b', 'originatorId' => 'shop', 'originId' => '7',
            ];
            $id = configurable($portal, $fields);
            $check->same($shown, got($portal, $id)['fields'], 'all fields');
            $check->same($shown, got($portal, $id, 1)['fields'], 'another application may read');
            $row = $portal->list(['filter' => ['ID' => $id]])->result()[0];
            $check->same(['CONFIGURABLE_REST_APP', '6', 'Звонок', 'Y'], [$row['PROVIDER_ID'], $row['TYPE_ID'], $row['SUBJECT'], $row['COMPLETED']], 'row');
            $check->same(true, configurable($portal, ['isIncomingChannel' => true, 'deadline' => '']) > $id, 'an empty deadline is none');
        },
        'update' => static function (Check $check, Running $portal): void {
            $id = configurable($portal, ['originId' => 'x', 'deadline' => '2030-01-01 00:00:00']);
            $update = static fn(array $given): mixed => $portal->callAs(0, 'crm.activity.configurable.update', ['id' => $id] + $given)->result();
            $check->same(['activity' => ['id' => $id]], $update(['fields' => ['completed' => 1, 'deadline' => '']]), 'fields alone');
            $got = got($portal, $id);
            $check->same([true, 'x', '2030-01-01T00:00:00+03:00'], [$got['fields']['completed'], $got['fields']['originId'], $got['fields']['deadline']], 'the others stay');
            $check->same(LAYOUT, $got['layout'], 'and the layout');
            $update(['fields' => null, 'layout' => layout('icon.code', 'new')]);
            $check->same(['new', true], [got($portal, $id)['layout']['icon']['code'], got($portal, $id)['fields']['completed']], 'the layout alone');
            $update([]);
        },
        'in a batch' => static function (Check $check, Running $portal): void {
            $query = http_build_query(['ownerTypeId' => 2, 'ownerId' => 1, 'fields' => ['completed' => 'N'], 'layout' => LAYOUT]);
            $cmd = ['a' => "crm.activity.configurable.add?$query", 'b' => 'crm.activity.configurable.get?id=$result[a][activity][id]'];
            $result = $portal->callAs(0, 'batch', ['cmd' => $cmd])->result()['result'];
            $check->same($result['a']['activity']['id'], $result['b']['activity']['id'], 'added and read');
            $portal->callAs(0, 'crm.activity.delete', ['id' => $result['a']['activity']['id']]);
        },
        'classic methods refuse them, but for delete' => static function (Check $check, Running $portal): void {
            $id = configurable($portal);
            Refusals::check($check, $portal, [
                ['400  Use crm.activity.configurable.get for this activity provider', 'get', ['id' => $id]],
                ['400  Use crm.activity.configurable.update for this activity provider', 'update', ['id' => $id]],
            ]);
            $check->same(true, $portal->call('crm.activity.delete', ['id' => $id])->result(), 'delete');
        },
        'what configurable refuses the webhook' => static function (Check $check, Running $portal): void {
            $given = ['ownerTypeId' => 2, 'ownerId' => 1, 'fields' => [], 'layout' => LAYOUT];
            $id = ['id' => configurable($portal)];
            Refusals::check($check, $portal, [
                ['400 ERROR_WRONG_CONTEXT', 'configurable.add', $given],
                ['400 ERROR_WRONG_CONTEXT', 'configurable.update', $id],
                ['400 ERROR_WRONG_CONTEXT', 'configurable.get', $id],
                ['400 NOT_FOUND', 'configurable.update', ['id' => 777777]],
            ]);
        },
        'what configurable refuses an application' => static function (Check $check, Running $portal): void {
            $id = configurable($portal, ['deadline' => '2030-01-01']);
            $add = static fn(array $fields): array => ['configurable.add', ['ownerTypeId' => 2, 'ownerId' => 1, 'fields' => $fields, 'layout' => LAYOUT]];
            $good = $add([])[1];
            $wrong = [
                ['completed' => 'yes'], ['completed' => 2], ['isIncomingChannel' => 'TRUE'], ['pingOffsets' => 5], ['pingOffsets' => [-1]], ['pingOffsets' => [[]]],
                ['responsibleId' => 0], ['responsibleId' => 'x'], ['badgeCode' => 'none'], ['typeId' => 'none'], ['deadline' => 'never'],
            ];
            Refusals::check($check, $portal, [
                ...array_map(static fn(array $fields): array => ['400 WRONG_FIELD_VALUE', ...$add($fields)], $wrong),
                ['400 100 Could not find value for parameter {ownerTypeId}', 'configurable.add'],
                ['400 100 Could not find value for parameter {fields}', 'configurable.add', without($good, 'fields')],
                ['400 100 Invalid value {x} to match with parameter {layout}. Should be value of type array.', 'configurable.add', ['layout' => 'x'] + $good],
                ['400 INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE', ...$add(['isIncomingChannel' => 'Y', 'deadline' => '2030-01-01'])],
                ['400 ERROR_EMPTY_LAYOUT', 'configurable.add', without($good, 'layout')],
                ['400 ERROR_EMPTY_LAYOUT', 'configurable.add', ['layout' => [], 'ownerId' => 0] + $good],
                ['400 WRONG_FIELD_VALUE', 'configurable.add', ['layout' => [], 'fields' => ['completed' => 5]] + $good],
                ['400 OWNER_NOT_FOUND', 'configurable.add', ['ownerTypeId' => 99] + $good],
                ['400 OWNER_NOT_FOUND', 'configurable.add', ['ownerId' => 777777] + $good],
                ['400 ACCESS_DENIED', 'configurable.add', $good, ['owners' => ['2:1' => 'readonly']]],
                ['400 100', 'configurable.update'],
                ['400 NOT_FOUND', 'configurable.update', ['id' => 777777]],
                ['400 WRONG_FIELD_VALUE', 'configurable.update', ['id' => $id, 'fields' => ['completed' => 5], 'layout' => []]],
                ['400 CANT_CHANGE_PROVIDER_TYPE_ID', 'configurable.update', ['id' => $id, 'fields' => ['typeId' => '1C']]],
                ['400 INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE', 'configurable.update', ['id' => $id, 'fields' => ['isIncomingChannel' => true]]],
                ['400 ERROR_EMPTY_LAYOUT', 'configurable.update', ['id' => $id, 'layout' => []], ['access' => false]],
                ['400 FIELD_IS_REQUIRED', 'configurable.update', ['id' => $id, 'layout' => without(LAYOUT, 'body')]],
                ['400 ACCESS_DENIED', 'configurable.update', ['id' => $id], ['owners' => ['2:1' => 'readonly']]],
                ['400 OWNER_NOT_FOUND', 'configurable.update', ['id' => $id], ['owners' => ['2:1' => 'missing']]],
                ['400 100', 'configurable.get'],
                ['400 NOT_FOUND', 'configurable.get', ['id' => 777777]],
                ['400 ACCESS_DENIED', 'configurable.get', ['id' => $id], ['owners' => ['2:1' => 'closed']]],
            ], 0);
            Refusals::check($check, $portal, [
                ['400 ERROR_WRONG_APPLICATION', 'configurable.update', ['id' => $id, 'fields' => ['completed' => 5]]],
                ['400 WRONG_FIELD_VALUE Wrong value of field `typeId`', ...$add(['typeId' => '1C'])],
            ], 1);
        },
        'what is wrong with a layout' => static function (Check $check, Running $portal): void {
            $blocks = static fn(int $count): array => array_combine(array_map(static fn(int $n): string => "b$n", range(1, $count)), array_fill(0, $count, TEXT));
            $tag = ['title' => 'x', 'type' => 'warning'];
            $button = ['title' => 'x', 'type' => 'primary', 'action' => REDIRECT];
            $slider = 'footer.buttons.go-1.action.sliderParams';
            $mistakes = [
                ['FIELD_IS_REQUIRED Field `icon` is required in `Layout`', without(LAYOUT, 'icon')],
                ['FIELD_IS_REQUIRED', layout('icon.code', '')],
                ['FIELD_IS_REQUIRED', layout('header.title', null)],
                ['FIELD_IS_REQUIRED', layout('header.tags.t_1', ['title' => 'x'])],
                ['FIELD_IS_REQUIRED', layout('body.logo', [])],
                ['FIELD_IS_REQUIRED', layout('body.blocks', [])],
                ['FIELD_IS_REQUIRED', layout('body.blocks.text.properties', ['bold' => true])],
                ['FIELD_IS_REQUIRED', layout('body.blocks.client.properties.block', ['type' => 'link', 'properties' => ['text' => 'x']])],
                ['FIELD_IS_REQUIRED', layout('body.blocks.line.properties.blocks', [])],
                ['FIELD_IS_REQUIRED', layout('footer.buttons.go-1.action', ['uri' => '/'])],
                ['FIELD_IS_REDUNDANT Field `colour` is redundant in `Layout`', layout('colour', 'red')],
                ['FIELD_IS_REDUNDANT', layout('body.blocks.text.properties.colour', 'red')],
                ['FIELD_IS_REDUNDANT', layout('header.titleAction.id', 'x')],
                ['FIELD_IS_REDUNDANT', layout('footer.menu.showEverything', true)],
                ['FIELD_IS_REDUNDANT', layout("$slider.leftBoundary", 5)],
                ['ENUM_FIELD', layout('header.tags.t_1.type', 'danger')],
                ['ENUM_FIELD', layout('footer.buttons.go-1.type', 'failure')],
                ['ENUM_FIELD', layout('header.titleAction.type', 'explode')],
                ['ENUM_FIELD', layout('body.blocks.text.type', 'table')],
                ['ENUM_FIELD', layout('body.blocks.text.properties.size', 'xl')],
                ['ENUM_FIELD', layout('body.blocks.text.properties.color', 'red')],
                ['ENUM_FIELD', layout('body.blocks.long.properties.scope', 'tv')],
                ['ENUM_FIELD', layout('footer.menu.items.i.action.animationType', 'spin')],
                ['TOO_MANY_ITEMS', layout('header.tags', ['a' => $tag, 'b' => $tag, 'c' => $tag])],
                ['TOO_MANY_ITEMS', layout('footer.buttons', ['a' => $button, 'b' => $button, 'c' => $button])],
                ['TOO_MANY_ITEMS', layout('body.blocks', $blocks(21))],
                ['KEY_CONTAIN_WRONG_SYMBOLS', layout('body.blocks', ['a b' => TEXT])],
                ['KEY_CONTAIN_WRONG_SYMBOLS', layout('header.tags', ['метка' => $tag])],
                ['WRONG_LANG Language `xx` was not found', layout('header.title', ['xx' => 'x'])],
                ['WRONG_FIELD_VALUE', layout('header.title', ['en' => ''])],
                ['WRONG_FIELD_VALUE', layout('header', 'x')],
                ['WRONG_FIELD_VALUE', layout('body.blocks.text', 'x')],
                ['WRONG_FIELD_VALUE', layout('body.blocks.text.properties.bold', 'perhaps')],
                ['WRONG_FIELD_VALUE', layout("$slider.width", 'wide')],
                ['WRONG_FIELD_VALUE', layout('body.blocks.client.properties.block.type', 'largeText')],
            ];
            $given = ['ownerTypeId' => 2, 'ownerId' => 1, 'fields' => []];
            Refusals::check($check, $portal, array_map(
                static fn(array $mistake): array => ["400 $mistake[0]", 'configurable.add', $given + ['layout' => $mistake[1]]],
                $mistakes
            ), 0);
            $good = $given + ['layout' => layout('body.blocks', $blocks(20))];
            $check->same(200, $portal->callAs(0, 'crm.activity.configurable.add', $good)->status, 'twenty blocks');
        },
        'layout.blocks' => static function (Check $check, Running $portal): void {
            $fields = ['SUBJECT' => 'x', 'PROVIDER_ID' => 'X', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1];
            $id = $portal->call('crm.activity.add', ['fields' => $fields])->result();
            $to = ['entityTypeId' => 2, 'entityId' => '1', 'activityId' => $id];
            $call = static fn(int $app, string $method, array $more = []): mixed => $portal->callAs($app, "crm.activity.layout.blocks.$method", $to + $more);
            $check->same(['layout' => null], $call(0, 'get')->result(), 'none at first');
            $layout = ['blocks' => ['a' => TEXT, 'b' => ['type' => 'withTitle', 'properties' => ['title' => 'x', 'block' => TEXT]]]];
            $check->same(['success' => true], $call(0, 'set', ['layout' => $layout])->result(), 'set');
            $check->same(['layout' => $layout], $call(0, 'get')->result(), 'get');
            $check->same(['layout' => null], $call(1, 'get')->result(), 'not for another application');
            $call(1, 'set', ['layout' => ['blocks' => ['c' => TEXT]]]);
            $call(0, 'set', ['layout' => ['blocks' => ['d' => TEXT]]]);
            $check->same([['d'], ['c']], array_map(static fn(int $app): array => array_keys($call($app, 'get')->result()['layout']['blocks']), [0, 1]), 'replaced, each its own');
            $check->same(['success' => true], $call(0, 'delete')->result(), 'delete');
            $check->same('400 NOT_FOUND Not found.', $call(0, 'delete')->error(), 'once');
            $check->same(['c'], array_keys($call(1, 'get')->result()['layout']['blocks']), 'the other one stays');
            $query = http_build_query($to);
            $told = $portal->callAs(1, 'batch', ['cmd' => ["crm.activity.layout.blocks.get?$query", "crm.activity.layout.blocks.delete?$query"]])->result();
            $check->same(['success' => true], $told['result'][1], 'batch');
        },
        'what layout.blocks refuses' => static function (Check $check, Running $portal): void {
            $fields = ['SUBJECT' => 'x', 'PROVIDER_ID' => 'X', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1];
            $id = $portal->call('crm.activity.add', ['fields' => $fields])->result();
            $good = ['entityTypeId' => 2, 'entityId' => 1, 'activityId' => $id, 'layout' => ['blocks' => ['a' => TEXT]]];
            $portal->callAs(0, 'crm.activity.layout.blocks.set', $good);
            foreach (['layout.blocks.set', 'layout.blocks.get', 'layout.blocks.delete'] as $method) {
                Refusals::check($check, $portal, [
                    ['400 100 Could not find value for parameter {entityTypeId}', $method],
                    ['400 OWNER_NOT_FOUND', $method, ['entityTypeId' => 99, 'activityId' => 777777] + $good],
                    ['400 NOT_FOUND', $method, ['activityId' => 777777] + $good],
                    ['400 NOT_FOUND', $method, ['entityId' => 2] + $good],
                    ['400 ACCESS_DENIED', $method, $good, ['owners' => ['2:1' => 'closed']]],
                    ['400 UNSUITABLE_ACTIVITY_TYPE_ERROR', $method, ['activityId' => configurable($portal)] + $good],
                ], 0);
                Refusals::check($check, $portal, [['400 ERROR_WRONG_CONTEXT', $method, ['entityTypeId' => 99] + $good]]);
            }
            $rows = array_fill_keys(array_map(static fn(int $n): string => "b$n", range(1, 21)), TEXT);
            Refusals::check($check, $portal, [
                ['400 ACCESS_DENIED', 'layout.blocks.set', $good, ['owners' => ['2:1' => 'readonly']]],
                ['400 ACCESS_DENIED', 'layout.blocks.delete', $good, ['owners' => ['2:1' => 'readonly']]],
                ['400 FIELD_IS_REQUIRED Field `blocks` is required in `RestAppLayout`', 'layout.blocks.set', without($good, 'layout')],
                ['400 FIELD_IS_REQUIRED', 'layout.blocks.set', ['layout' => ['blocks' => []]] + $good],
                ['400 FIELD_IS_REDUNDANT', 'layout.blocks.set', ['layout' => ['icon' => ['code' => 'x'], 'blocks' => ['a' => TEXT]]] + $good],
                ['400 TOO_MANY_ITEMS', 'layout.blocks.set', ['layout' => ['blocks' => $rows]] + $good],
                ['400 KEY_CONTAIN_WRONG_SYMBOLS', 'layout.blocks.set', ['layout' => ['blocks' => ['a.b' => TEXT]]] + $good],
                ['400 ENUM_FIELD', 'layout.blocks.set', ['layout' => ['blocks' => ['a' => ['type' => 'x', 'properties' => []]]]] + $good],
            ], 0);
            $portal->set(['crm' => ['owners' => ['2:1' => 'readonly']]]);
            $check->same(200, $portal->callAs(0, 'crm.activity.layout.blocks.get', $good)->status, 'get needs no more than reading');
            $portal->set(['crm' => ['owners' => []]]);
        },
    ],
];
