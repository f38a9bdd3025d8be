<?php
declare(strict_types=1);

use Portal\Selftest\Check;
use Portal\Selftest\Running;

// crm.activity.add, update and delete.

/** @return array<string, mixed> the fields of an activity that can be added, with these changes; null takes one away */
function fields(array $changes = []): array
{
    $todo = ['SUBJECT' => 'x', 'TYPE_ID' => 6, 'PROVIDER_ID' => 'X', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1];
    return array_filter($changes + $todo, static fn(mixed $value): bool => $value !== null);
}

return [
    'portals' => [['--rows=100'], ['--synthetic=100']],
    'cases' => [
        'what add refuses, in order' => static function (Check $check, Running $portal): void {
            $phone = ['VALUE' => '+7', 'ENTITY_ID' => 1, 'ENTITY_TYPE_ID' => 3];
            $noDeal = ['ENTITY_TYPE_ID' => 2, 'ENTITY_ID' => 777777];
            $refusals = [
                'The field SUBJECT is not defined or empty.' => ['SUBJECT' => ' ', 'TYPE_ID' => null],
                'The field TYPE_ID is not defined or invalid.' => ['TYPE_ID' => null, 'PROVIDER_ID' => null],
                'The custom activity without provider is not supported in current context.' => ['PROVIDER_ID' => null],
                'The activity type "3 is not supported in current context".' => ['TYPE_ID' => 3],
                'Use crm.activity.configurable.add for this activity provider' => ['PROVIDER_ID' => 'CONFIGURABLE_REST_APP'],
                'Application context required.' => ['PROVIDER_ID' => 'REST_APP'],
                'The field COMMUNICATIONS is not defined or invalid.' => ['TYPE_ID' => 2, 'COMMUNICATIONS' => [['VALUE' => '']]],
                'The only one communication is allowed for activity of specified type.' => ['TYPE_ID' => 2, 'COMMUNICATIONS' => [$phone, $phone]],
                "Entity type '99' is not supported in current context" => ['TYPE_ID' => 2, 'COMMUNICATIONS' => [['ENTITY_TYPE_ID' => 99] + $phone]],
                "Could not find 'DEAL' with ID: 777777" => ['TYPE_ID' => 2, 'COMMUNICATIONS' => [$noDeal + $phone]],
                'Could not build binding. Please ensure that owner info and communications are defined correctly.' => ['OWNER_ID' => 0],
            ];
            foreach ($refusals as $text => $changes) {
                $check->same("400  $text", $portal->call('crm.activity.add', ['fields' => fields($changes)])->error(), json_encode($changes));
            }
            $check->same('400  The field SUBJECT is not defined or empty.', $portal->call('crm.activity.add')->error(), 'no fields');
            $check->same([], $portal->ask()['executed'], 'nothing was executed');
        },
        'add' => static function (Check $check, Running $portal): void {
            $id = $portal->call('crm.activity.add', ['fields' => fields([
                'ID' => 5, 'CREATED' => '2001-01-01', 'NO_SUCH' => 1, 'subject' => 'y', 'TYPE_ID' => null, 'COMPLETED' => 1,
                'START_TIME' => '2026-03-01T10:00:00+00:00', 'END_TIME' => 'gibberish', 'DEADLINE' => '2026-03-01', 'SETTINGS' => ['a' => 1],
                'DESCRIPTION' => 'Привет 🙂', 'RESULT_SUM' => 5,
            ])])->result();
            $check->same(101, $id, 'an integer id');
            $row = $portal->call('crm.activity.get', ['id' => $id])->result();
            $deal = $portal->call('crm.deal.list', ['filter' => ['ID' => 1]])->result()[0];
            $expected = [
                'ID' => '101', 'TYPE_ID' => '6', 'SUBJECT' => 'x',
                'START_TIME' => '2026-03-01T13:00:00+03:00', 'END_TIME' => '2026-03-01T13:00:00+03:00', 'DEADLINE' => '9999-12-31T00:00:00+03:00',
                'COMPLETED' => 'Y', 'STATUS' => '2', 'RESPONSIBLE_ID' => $deal['ASSIGNED_BY_ID'], 'PRIORITY' => '1', 'DESCRIPTION' => 'Привет 🙂',
                'DESCRIPTION_TYPE' => '1', 'SETTINGS' => ['a' => 1], 'PROVIDER_PARAMS' => [], 'RESULT_SUM' => '5.00',
            ];
            $check->same($expected, array_intersect_key($row, $expected), 'row');
            $check->same(39, count($row), 'all fields');
            $check->true(abs(strtotime($row['CREATED']) - time()) < 60, 'created now');
            $check->same(['crm.activity.add' => 1], $portal->ask()['executed'], 'executed');
            $form = http_build_query(['fields' => fields(['SUBJECT' => 'by form & more'])]);
            $id = $portal->post($portal->path('crm.activity.add'), $form, 'application/x-www-form-urlencoded')->result();
            $check->same('by form & more', $portal->call('crm.activity.get', ['id' => $id])->result()['SUBJECT'], 'form');
        },
        'a call' => static function (Check $check, Running $portal): void {
            $id = $portal->call('crm.activity.add', ['fields' => fields([
                'TYPE_ID' => 2, 'PROVIDER_ID' => null, 'COMMUNICATIONS' => [['VALUE' => '+7']], 'START_TIME' => '2026-03-01T10:00:00+03:00',
                'FILES' => [
                    ['fileData' => ['a.txt', base64_encode('hello')]], ['fileData' => ['b.txt', '']], ['fileData' => [base64_encode('x')]], 'no',
                ],
            ])])->result();
            $row = $portal->list(['filter' => ['ID' => $id], 'select' => ['*', 'COMMUNICATIONS', 'FILES']])->result()[0];
            $check->same(['VOXIMPLANT_CALL', '2026-03-01T10:00:00+03:00'], [$row['PROVIDER_ID'], $row['DEADLINE']], 'provider and deadline');
            $communication = array_diff_key($row['COMMUNICATIONS'][0], ['ID' => 1, 'ENTITY_SETTINGS' => 1]);
            $expected = ['TYPE' => 'PHONE', 'VALUE' => '+7', 'ENTITY_ID' => '1', 'ENTITY_TYPE_ID' => '2'];
            $check->same($expected, $communication, 'communication of the owner');
            $check->same(2, count($row['FILES']), 'empty files are skipped');
        },
        'mail that cannot be sent' => static function (Check $check, Running $portal): void {
            $answer = $portal->call('crm.activity.add', ['fields' => fields([
                'TYPE_ID' => 4, 'PROVIDER_ID' => null, 'DIRECTION' => 2, 'COMPLETED' => 'Y', 'COMMUNICATIONS' => [['VALUE' => 'nobody']],
            ])]);
            $check->true(str_starts_with($answer->error(), '400  Email send error.'), 'an error');
            $check->same(['crm.activity.add' => 1], $portal->ask()['executed'], 'but the activity exists');
            $last = static fn(): array => $portal->list(['order' => ['ID' => 'DESC'], 'start' => -1])->result()[0];
            $check->same(['4', 'nobody'], [$last()['TYPE_ID'], $portal->list(['filter' => ['ID' => $last()['ID']], 'select' => ['COMMUNICATIONS']])->result()[0]['COMMUNICATIONS'][0]['VALUE']], 'with all that belongs to it');
            $mail = ['TYPE_ID' => 4, 'PROVIDER_ID' => null, 'DIRECTION' => 2, 'COMMUNICATIONS' => [['VALUE' => 'a@example.com']]];
            $portal->set(['crm' => ['mail' => 'General error']]);
            $answer = $portal->call('crm.activity.add', ['fields' => fields($mail + ['COMPLETED' => 'Y', 'SUBJECT' => 'stays'])]);
            $check->same(['400  Email send error. General error', 'stays'], [$answer->error(), $last()['SUBJECT']], 'a mailer that does not work');
            $check->same(200, $portal->call('crm.activity.add', ['fields' => fields($mail)])->status, 'nothing is sent unless it is completed');
            $portal->set(['crm' => ['mail' => null]]);
        },
        'update' => static function (Check $check, Running $portal): void {
            $id = $portal->call('crm.activity.add', ['fields' => fields(['COMPLETED' => 'Y'])])->result();
            $update = static fn(array $fields): mixed => $portal->call('crm.activity.update', ['id' => $id, 'fields' => $fields]);
            $check->same(true, $update(['SUBJECT' => 'changed', 'COMPLETED' => 'N', 'TYPE_ID' => 1, 'OWNER_ID' => 9, 'ID' => 7])->result(), 'true');
            $row = $portal->call('crm.activity.get', ['id' => $id])->result();
            $expected = ['ID' => (string) $id, 'OWNER_ID' => '1', 'TYPE_ID' => '6', 'SUBJECT' => 'changed', 'COMPLETED' => 'N', 'STATUS' => '1'];
            $check->same($expected, array_intersect_key($row, $expected), 'what is immutable stays');
            $check->same('400  The field COMMUNICATIONS is not defined or invalid.', $update(['COMMUNICATIONS' => []])->error(), 'no communications');
            $check->same('400  Activity is not found.', $portal->call('crm.activity.update', ['id' => 99999])->error(), 'unknown');
            $check->same('400  ID is not defined or invalid.', $portal->call('crm.activity.update', ['id' => 'x'])->error(), 'no id');
        },
        'update and get of a configurable activity' => static function (Check $check, Running $portal): void {
            $id = (int) $portal->list(['filter' => ['PROVIDER_ID' => 'CONFIGURABLE_REST_APP'], 'start' => -1])->result()[0]['ID'];
            foreach (['get', 'update'] as $method) {
                $text = "400  Use crm.activity.configurable.$method for this activity provider";
                $check->same($text, $portal->call("crm.activity.$method", ['id' => $id])->error(), $method);
            }
        },
        'delete' => static function (Check $check, Running $portal): void {
            $check->same(true, $portal->call('crm.activity.delete', ['id' => 7])->result(), 'true');
            $check->same('400  Activity is not found.', $portal->call('crm.activity.delete', ['id' => 7])->error(), 'once');
            $check->same([], $portal->list(['filter' => ['ID' => 7]])->ids(), 'gone');
        },
    ],
];
