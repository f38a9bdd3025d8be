<?php
declare(strict_types=1);

use Portal\Selftest\Check;
use Portal\Selftest\Refusals;
use Portal\Selftest\Running;

// crm.activity.todo.*.

const DEADLINE = '2030-02-03T15:00:00+03:00';

function newTodo(Running $portal, array $more = []): int
{
    return $portal->call('crm.activity.todo.add', $more + ['ownerTypeId' => 2, 'ownerId' => 1, 'deadline' => DEADLINE])->result()['id'];
}

function activity(Running $portal, int $id): array
{
    return $portal->call('crm.activity.get', ['id' => $id])->result();
}

/** method => what it needs beside the activity and its owner */
const CHANGES = [
    'todo.update' => ['deadline' => DEADLINE],
    'todo.updateDeadline' => ['value' => DEADLINE],
    'todo.updateDescription' => ['value' => 'x'],
    'todo.updateColor' => ['colorId' => '1'],
    'todo.updateResponsibleUser' => ['responsibleId' => 3],
];

return [
    'portals' => [['--rows=100'], ['--synthetic=100']],
    'cases' => [
        'add' => static function (Check $check, Running $portal): void {
            $given = [
                'ownerTypeId' => '2', 'ownerId' => '1', 'deadline' => DEADLINE, 'title' => 'Перезвонить', 'description' => '[b]x[/b]',
                'responsibleId' => 5, 'pingOffsets' => [0, 15], 'colorId' => '3', 'noSuch' => 1,
            ];
            $result = $portal->call('crm.activity.todo.add', $given)->result();
            $check->same(['id'], array_keys($result), 'result');
            $check->true(is_int($result['id']), 'an integer id');
            $expected = [
                'OWNER_ID' => '1', 'OWNER_TYPE_ID' => '2', 'TYPE_ID' => '6', 'PROVIDER_ID' => 'CRM_TODO', 'SUBJECT' => 'Перезвонить',
                'DEADLINE' => DEADLINE, 'COMPLETED' => 'N', 'RESPONSIBLE_ID' => '5', 'DESCRIPTION' => '[b]x[/b]',
                'PROVIDER_PARAMS' => ['colorId' => '3', 'pingOffsets' => [0, 15]],
            ];
            $check->same($expected, array_intersect_key(activity($portal, $result['id']), $expected), 'row');
            $plain = activity($portal, newTodo($portal));
            $check->same(['', '', []], [$plain['SUBJECT'], $plain['DESCRIPTION'], $plain['PROVIDER_PARAMS']], 'defaults');
            $check->same(2, array_sum($portal->ask()['executed']), 'executed');
        },
        'a todo after another one belongs to the same owners' => static function (Check $check, Running $portal): void {
            $first = newTodo($portal);
            $portal->call('crm.activity.binding.add', ['activityId' => $first, 'entityTypeId' => 3, 'entityId' => 7]);
            $second = newTodo($portal, ['parentActivityId' => $first]);
            $check->same((string) $first, activity($portal, $second)['ASSOCIATED_ENTITY_ID'], 'parent');
            $owners = [['entityTypeId' => 2, 'entityId' => 1], ['entityTypeId' => 3, 'entityId' => 7]];
            $check->same($owners, $portal->call('crm.activity.binding.list', ['activityId' => $second])->result(), 'owners');
        },
        'carriers' => static function (Check $check, Running $portal): void {
            $given = ['ownerTypeId' => 2, 'ownerId' => 1, 'deadline' => DEADLINE, 'title' => 'a & b', 'pingOffsets' => [60]];
            $query = http_build_query($given);
            $path = $portal->path('crm.activity.todo.add');
            $ids = [
                $portal->get("$path?$query")->result()['id'],
                $portal->post($path, $query, 'application/x-www-form-urlencoded')->result()['id'],
                $portal->batch(['a' => "crm.activity.todo.add?$query"])['result']['a']['id'],
                $portal->call('CRM.activity.TODO.add', $given)->result()['id'],
            ];
            foreach ($ids as $id) {
                $row = activity($portal, $id);
                $check->same(['a & b', [60]], [$row['SUBJECT'], $row['PROVIDER_PARAMS']['pingOffsets']], "todo $id");
            }
            $commands = ["crm.activity.todo.updateDeadline?id=$ids[0]&ownerTypeId=2&ownerId=1&value=never", 'crm.activity.todo.add'];
            $errors = $portal->batch($commands)['result_error'];
            $check->same(['WRONG_DATETIME_FORMAT', '100'], array_column($errors, 'error'), 'errors of commands');
        },
        'changes' => static function (Check $check, Running $portal): void {
            $id = newTodo($portal, ['title' => 'old', 'description' => 'old', 'responsibleId' => 4, 'colorId' => '2', 'pingOffsets' => [5]]);
            $owner = ['id' => $id, 'ownerTypeId' => 2, 'ownerId' => 1];
            $call = static fn(string $method, array $more): mixed => $portal->call("crm.activity.todo.$method", $owner + $more)->result();
            $row = static fn(string ...$names): array => array_values(array_replace(array_flip($names), array_intersect_key(activity($portal, $id), array_flip($names))));
            $check->same(['id' => $id], $call('update', ['deadline' => '2031-01-01 10:00:00', 'responsibleId' => 0]), 'update');
            $expected = ['2031-01-01T10:00:00+03:00', 'old', '', '4', ['colorId' => '2', 'pingOffsets' => [5]]];
            $check->same($expected, $row('DEADLINE', 'SUBJECT', 'DESCRIPTION', 'RESPONSIBLE_ID', 'PROVIDER_PARAMS'), 'the description has gone');
            $call('update', ['deadline' => DEADLINE, 'title' => 'new', 'description' => 'd', 'responsibleId' => 6, 'colorId' => '7', 'pingOffsets' => [1]]);
            $check->same(['new', 'd', '6'], $row('SUBJECT', 'DESCRIPTION', 'RESPONSIBLE_ID'), 'all of it');
            $check->same([['colorId' => '7', 'pingOffsets' => [1]]], $row('PROVIDER_PARAMS'), 'color and reminders');
            $check->same(['id' => $id], $call('updateDeadline', ['value' => '2032-05-05T00:00:00+00:00']), 'updateDeadline');
            $check->same(['id' => $id], $call('updateDescription', ['value' => 'text']), 'updateDescription');
            $check->same(['id' => $id], $call('updateColor', ['colorId' => 1]), 'updateColor, also a number');
            $check->same(['id' => $id], $call('updateResponsibleUser', ['responsibleId' => '8']), 'updateResponsibleUser');
            $check->same(['2032-05-05T03:00:00+03:00', 'text', '8'], $row('DEADLINE', 'DESCRIPTION', 'RESPONSIBLE_ID'), 'one by one');
            $check->same('1', $row('PROVIDER_PARAMS')[0]['colorId'], 'color');
        },
        'what add refuses' => static function (Check $check, Running $portal): void {
            $done = newTodo($portal);
            $portal->call('crm.activity.update', ['id' => $done, 'fields' => ['COMPLETED' => 'Y']]);
            $good = ['ownerTypeId' => 2, 'ownerId' => 1, 'deadline' => DEADLINE];
            Refusals::check($check, $portal, [
                ['400 100 Could not find value for parameter {ownerTypeId}', 'todo.add'],
                ['400 100 Could not find value for parameter {deadline}', 'todo.add', ['ownerTypeId' => 2, 'ownerId' => 1]],
                ['400 100 Invalid value {x} to match with parameter {ownerId}. Should be value of type int.', 'todo.add', ['ownerId' => 'x'] + $good],
                ['400 100 Invalid value {NULL} to match with parameter {ownerId}. Should be value of type int.', 'todo.add', ['ownerId' => null] + $good],
                ['400 100 Invalid value {array} to match with parameter {deadline}. Should be value of type string.', 'todo.add', ['deadline' => []] + $good],
                ['400 100 Invalid value {5} to match with parameter {pingOffsets}. Should be value of type array.', 'todo.add', ['pingOffsets' => 5] + $good],
                ['400 100 Could not find value for parameter {ownerId}', 'todo.add', ['ownerTypeId' => 2, 'OwnerId' => 1, 'deadline' => DEADLINE]],
                ['400 OWNER_NOT_FOUND', 'todo.add', ['ownerTypeId' => 99] + $good],
                ['400 OWNER_NOT_FOUND', 'todo.add', ['ownerId' => 0, 'deadline' => 'never'] + $good],
                ['400 WRONG_DATETIME_FORMAT', 'todo.add', ['deadline' => 'soon?', 'ownerId' => 777777] + $good],
                ['400 WRONG_DATETIME_FORMAT', 'todo.add', ['deadline' => ''] + $good],
                ['400 ERROR_PARENT_ACTIVITY_RESTRICT', 'todo.add', ['parentActivityId' => $done] + $good],
                ['400 NOT_FOUND', 'todo.add', ['ownerId' => 777777] + $good],
                ['400 NOT_FOUND', 'todo.add', ['ownerTypeId' => 3, 'ownerId' => 9] + $good, ['owners' => ['3:9' => 'missing']]],
                ['400 ACCESS_DENIED', 'todo.add', $good, ['owners' => ['2:1' => 'readonly']]],
                ['400 ACCESS_DENIED', 'todo.add', $good, ['access' => false]],
            ]);
        },
        'what all changes refuse' => static function (Check $check, Running $portal): void {
            $id = newTodo($portal);
            $other = $portal->call('crm.activity.add', ['fields' => ['SUBJECT' => 'x', 'PROVIDER_ID' => 'X', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1]])->result();
            foreach (CHANGES as $method => $more) {
                $good = $more + ['id' => $id, 'ownerTypeId' => 2, 'ownerId' => 1];
                Refusals::check($check, $portal, [
                    ['400 100 Could not find value for parameter {id}', $method, array_diff_key($good, ['id' => 1])],
                    ['400 100 Could not find value for parameter {' . key($more) . '}', $method, array_diff_key($good, $more)],
                    ['400 OWNER_NOT_FOUND', $method, ['ownerTypeId' => 0] + $good],
                    ['400 NOT_FOUND', $method, ['id' => 777777] + $good],
                    ['400 NOT_FOUND', $method, ['ownerId' => 2] + $good],
                    ['400 NOT_FOUND', $method, ['id' => $other] + $good],
                    ['400 ACCESS_DENIED', $method, $good, ['owners' => ['2:1' => 'readonly']]],
                ]);
            }
        },
        'what single changes refuse' => static function (Check $check, Running $portal): void {
            $owner = ['ownerTypeId' => 2, 'ownerId' => 1];
            [$open, $done] = [['id' => newTodo($portal)] + $owner, ['id' => newTodo($portal)] + $owner];
            $portal->call('crm.activity.update', ['id' => $done['id'], 'fields' => ['COMPLETED' => 'Y']]);
            Refusals::check($check, $portal, [
                ['400 WRONG_DATETIME_FORMAT', 'todo.update', $open + ['deadline' => 'never']],
                ['400 WRONG_DATETIME_FORMAT', 'todo.updateDeadline', $open + ['value' => 'never']],
                ['400 ERROR_PARENT_ACTIVITY_RESTRICT', 'todo.update', $open + ['deadline' => DEADLINE, 'parentActivityId' => $done['id']]],
                ['400 CAN_NOT_UPDATE_WRONG_COLOR_TODO', 'todo.updateColor', $open + ['colorId' => '8']],
                ['400 INVALID_ARG_VALUE Parameter "responsibleId" must be greater than 0', 'todo.updateResponsibleUser', $open + ['responsibleId' => 0]],
                ['400 CAN_NOT_UPDATE_COMPLETED_TODO', 'todo.update', $done + CHANGES['todo.update']],
                ['400 CAN_NOT_UPDATE_COMPLETED_TODO', 'todo.updateDeadline', $done + CHANGES['todo.updateDeadline']],
                ['400 CAN_NOT_UPDATE_COMPLETED_TODO', 'todo.updateDescription', $done + CHANGES['todo.updateDescription']],
                ['400 CAN_NOT_UPDATE_COLOR_COMPLETED_TODO', 'todo.updateColor', $done + CHANGES['todo.updateColor']],
                ['400 CAN_NOT_UPDATE_RESPONSIBLE_USER_COMPLETED_TODO', 'todo.updateResponsibleUser', $done + CHANGES['todo.updateResponsibleUser']],
            ]);
        },
    ],
];
