<?php
declare(strict_types=1);

use Portal\Selftest\Check;
use Portal\Selftest\Refusals;
use Portal\Selftest\Running;

// crm.activity.badge.* and crm.activity.call.getTranscript.

const BADGE = ['code' => 'missed', 'title' => 'Статус звонка', 'value' => 'Пропущен', 'type' => 'failure'];

return [
    'portals' => [['--rows=100'], ['--synthetic=100']],
    'cases' => [
        'badges' => static function (Check $check, Running $portal): void {
            $answer = $portal->call('crm.activity.badge.list');
            $check->same([['badges' => []], 0], [$answer->result(), $answer->json()['total']], 'none at first');
            $check->same(['badge' => BADGE], $portal->call('crm.activity.badge.add', BADGE)->result(), 'add');
            $texts = ['title' => ['en' => 'Call', 'ru' => 'Звонок'], 'value' => ['de' => 'Verpasst', 'en' => 'Missed'], 'code' => 'b', 'type' => 'primary'];
            $shown = ['code' => 'b', 'title' => 'Звонок', 'value' => 'Missed', 'type' => 'primary'];
            $check->same(['badge' => $shown], $portal->callAs(0, 'crm.activity.badge.add', $texts)->result(), 'with translations, by an application');
            $check->same(['badge' => $shown], $portal->call('crm.activity.badge.get', ['code' => 'b'])->result(), 'get');
            $answer = $portal->call('crm.activity.badge.list');
            $check->same([['badges' => [BADGE, $shown]], 2], [$answer->result(), $answer->json()['total']], 'list');
            $check->same(['badges'], array_keys($portal->call('crm.activity.badge.list', ['start' => -1])->result()), 'list without a count');
            $check->same(false, isset($portal->call('crm.activity.badge.list', ['start' => -1])->json()['total']), 'no total');
            $told = $portal->batch(['a' => 'crm.activity.badge.get?code=b', 'b' => 'crm.activity.badge.list', 'c' => 'crm.activity.badge.get?code=x']);
            $check->same([['badge' => $shown], ['b' => 2], 'NOT_FOUND'], [$told['result']['a'], $told['result_total'], $told['result_error']['c']['error']], 'batch');
            foreach (['b', 'missed'] as $code) {
                $check->same(true, $portal->call('crm.activity.badge.delete', ['code' => $code])->result(), 'delete');
            }
            $check->same(['badges' => []], $portal->call('crm.activity.badge.list')->result(), 'gone');
        },
        'what badges refuse' => static function (Check $check, Running $portal): void {
            $portal->call('crm.activity.badge.add', ['code' => 'taken'] + BADGE);
            Refusals::check($check, $portal, [
                ['400 100 Could not find value for parameter {code}', 'badge.add'],
                ['400 100 Invalid value {array} to match with parameter {type}. Should be value of type string.', 'badge.add', ['type' => []] + BADGE],
                ['400 ACCESS_DENIED', 'badge.add', ['title' => ''] + BADGE, ['admin' => false]],
                ["400 REQUIRED_ARG_MISSING Argument 'title' is required", 'badge.add', ['title' => ''] + BADGE],
                ["400 REQUIRED_ARG_MISSING Argument 'value' is required", 'badge.add', ['value' => 5] + BADGE],
                ["400 REQUIRED_ARG_MISSING Argument 'title' is required", 'badge.add', ['title' => []] + BADGE],
                ["400 REQUIRED_ARG_MISSING Argument 'code' is required", 'badge.add', ['code' => ''] + BADGE],
                ['400 WRONG_TYPE_VALUE Wrong value of field `type`', 'badge.add', ['type' => 'danger'] + BADGE],
                ['400 0 Language `xx` was not found', 'badge.add', ['title' => ['xx' => 'a']] + BADGE],
                ['400 0 Wrong value of field `title` for language en', 'badge.add', ['title' => ['ru' => 'a', 'en' => '']] + BADGE],
                ['400 0 Badge with code `taken` already exists', 'badge.add', ['code' => 'taken'] + BADGE],
                ['400 100', 'badge.get'],
                ['400 NOT_FOUND Badge not found for code `x`', 'badge.get', ['code' => 'x']],
                ['400 100', 'badge.delete'],
                ['400 ACCESS_DENIED', 'badge.delete', ['code' => 'taken'], ['admin' => false]],
                ['400 NOT_FOUND Badge not found for code `x`', 'badge.delete', ['code' => 'x']],
            ]);
            $portal->set(['crm' => ['admin' => false]]);
            $check->same(['badges' => [['code' => 'taken'] + BADGE]], $portal->call('crm.activity.badge.list')->result(), 'anyone may list');
            $portal->set(['crm' => ['admin' => true]]);
            $portal->call('crm.activity.badge.delete', ['code' => 'taken']);
        },
        'transcripts' => static function (Check $check, Running $portal): void {
            $portal->set(['crm' => ['transcripts' => ['7' => 'Алло!']]]);
            $get = static fn(int $id): mixed => $portal->call('crm.activity.call.getTranscript', ['activityId' => $id]);
            $check->same(['transcription' => 'Алло!'], $get(7)->result(), 'there is one');
            $check->same([200, true, null], [$get(8)->status, array_key_exists('result', $get(8)->json()), $get(8)->result()], 'there is none');
            $told = $portal->batch(['a' => 'crm.activity.call.getTranscript?activityId=7', 'b' => 'crm.activity.call.gettranscript?activityId=8']);
            $check->same(['a' => ['transcription' => 'Алло!'], 'b' => null], $told['result'], 'batch');
            $closed = array_map(
                static fn(array $one): string => "$one[entityTypeId]:$one[entityId]",
                $portal->call('crm.activity.binding.list', ['activityId' => 7])->result()
            );
            Refusals::check($check, $portal, [
                ['400 100 Could not find value for parameter {activityId}', 'call.getTranscript'],
                ['400 100 Invalid value {x} to match with parameter {activityId}. Should be value of type int.', 'call.getTranscript', ['activityId' => 'x']],
                ['400 NOT_FOUND', 'call.getTranscript', ['activityId' => 777777]],
                ['403 ACCESS_DENIED', 'call.getTranscript', ['activityId' => 7], ['owners' => array_fill_keys($closed, 'closed')]],
                ['403 ACCESS_DENIED', 'call.getTranscript', ['activityId' => 7], ['ai' => false]],
            ]);
        },
    ],
];
