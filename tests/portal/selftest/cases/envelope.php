<?php
declare(strict_types=1);

use Portal\Selftest\Check;
use Portal\Selftest\Running;

// What an answer looks like.

return [
    'portals' => [['--rows=120'], ['--rows=120', '--nginx'], ['--synthetic=120']],
    'cases' => [
        'success' => static function (Check $check, Running $portal): void {
            $answer = $portal->list(['select' => ['ID']]);
            $check->same(['result', 'next', 'total', 'time'], array_keys($answer->json()), 'keys');
            $check->same([50, 120], [$answer->json()['next'], $answer->json()['total']], 'next and total');
            $check->true(array_is_list($answer->result()), 'the rows are a list');
            $headers = ['content-type', 'access-control-allow-origin', 'access-control-allow-headers', 'x-content-type-options'];
            $check->same(
                ['application/json; charset=utf-8', '*', 'origin, content-type, accept', 'nosniff'],
                array_map(static fn(string $name): ?string => $answer->headers[$name] ?? null, $headers),
                'headers'
            );
            foreach (['x-bitrix-rest-time', 'x-bitrix-rest-user-time', 'x-bitrix-rest-system-time'] as $name) {
                $check->true((bool) preg_match('/^\d+\.\d{10}$/', $answer->headers[$name] ?? ''), $name);
            }
        },
        'time' => static function (Check $check, Running $portal): void {
            $time = $portal->call('app.info')->json()['time'];
            $keys = ['start', 'finish', 'duration', 'processing', 'date_start', 'date_finish', 'operating_reset_at', 'operating'];
            $check->same($keys, array_keys($time), 'keys');
            $check->same([0, (int) $time['finish'] + 600], [$time['operating'], $time['operating_reset_at']], 'operating');
            $check->same([(int) $time['start'], '+03:00'], [strtotime($time['date_start']), substr($time['date_start'], -6)], 'date_start');
            $check->true(abs(microtime(true) - $time['start']) < 5, 'start is now');
            $portal->set(['operating' => false]);
            $check->same(array_slice($keys, 0, 6), array_keys($portal->call('app.info')->json()['time']), 'without the limiter');
            $portal->set(['operating' => null]);
        },
        'errors have no time' => static function (Check $check, Running $portal): void {
            $answer = $portal->call('crm.activity.get', ['id' => 999999]);
            $check->same(400, $answer->status, 'status');
            $check->same(['error' => '', 'error_description' => 'Activity is not found'], $answer->json(), 'body');
        },
        'as PHP encodes it' => static function (Check $check, Running $portal): void {
            $body = $portal->call('profile')->body;
            $check->true(str_contains($body, '\u0410\u043d\u043d\u0430'), 'escaped letters');
            $check->true(str_contains($portal->list(['select' => ['SUBJECT']])->body, '\/'), 'escaped slashes');
        },
        'empty' => static function (Check $check, Running $portal): void {
            $answer = $portal->list(['filter' => ['ID' => -5]]);
            $check->true(str_starts_with($answer->body, '{"result":[],"total":0,"time":{'), 'list');
            $row = $portal->list(['filter' => ['SETTINGS' => '[]']])->result()[0];
            $check->same([], $row['SETTINGS'], 'an empty map is []');
            $batch = $portal->call('batch');
            $maps = '{"result":{"result":[],"result_error":[],"result_total":[],"result_next":[],"result_time":[]},"time"';
            $check->true(str_starts_with($batch->body, $maps), 'batch without commands');
        },
        'rows' => static function (Check $check, Running $portal): void {
            $rows = $portal->everything();
            $check->same(array_fill(0, 120, 39), array_map(count(...), $rows), '39 fields');
            $known = array_keys($portal->call('crm.activity.fields')->result());
            $check->same([], array_diff(array_keys($rows[0]), $known), 'known fields');
            $odd = [];
            foreach ($rows as $row) {
                $maps = ['SETTINGS' => 1, 'PROVIDER_PARAMS' => 1];
                $odd[] = array_filter(array_diff_key($row, $maps), static fn(mixed $value): bool => !is_string($value) && $value !== null);
                $odd[] = array_filter(array_intersect_key($row, $maps), static fn(mixed $value): bool => !is_array($value));
                $odd[] = preg_grep('/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+03:00$/', [$row['CREATED'], $row['DEADLINE']], PREG_GREP_INVERT);
            }
            $check->same([], array_merge(...$odd), 'strings, nulls, maps and ISO dates');
            $letters = count(preg_grep('/\p{Cyrillic}/u', array_map(static fn(array $row): string => $row['SUBJECT'] . $row['DESCRIPTION'], $rows)));
            $check->true($letters > 25 && $letters < 95, "some in Cyrillic: $letters");
            $check->true(count(array_filter(array_column($rows, 'SETTINGS'))) > 5, 'some settings');
        },
        'descriptors' => static function (Check $check, Running $portal): void {
            $fields = $portal->call('crm.activity.fields')->result();
            $check->same(44, count($fields), 'activity fields');
            $check->same(
                ['type' => 'integer', 'isRequired' => false, 'isReadOnly' => true, 'isImmutable' => false, 'isMultiple' => false,
                    'isDynamic' => false, 'title' => 'ID'],
                $fields['ID'],
                'ID'
            );
            $check->true($fields['WEBDAV_ELEMENTS']['isDeprecated'], 'deprecated');
            $check->same(
                ['ID', 'ACTIVITY_ID', 'ENTITY_ID', 'ENTITY_TYPE_ID', 'TYPE', 'VALUE'],
                array_keys($portal->call('crm.activity.communication.fields')->result()),
                'communication fields'
            );
        },
        'general methods' => static function (Check $check, Running $portal): void {
            $check->same(['SCOPE', 'LICENSE'], array_keys($portal->call('app.info')->result()), 'app.info');
            $check->true(in_array('crm', $portal->call('scope')->result(), true), 'scope');
            $check->true(in_array('crm.activity.list', $portal->call('methods')->result(), true), 'methods');
            $check->same('1', $portal->call('user.current')->result()['ID'], 'user.current');
            $check->same('1', $portal->call('profile')->result()['ID'], 'profile');
        },
    ],
];
