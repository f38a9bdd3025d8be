<?php
declare(strict_types=1);

use Portal\Selftest\Check;
use Portal\Selftest\Running;

// Rows that are computed: the answers by arithmetic against the same filter over all rows.

return [
    'portals' => [['--synthetic=700', '--step=7', '--first-id=1001']],
    'cases' => [
        'filters' => static function (Check $check, Running $portal): void {
            $rows = $portal->everything();
            $check->same(range(1001, 1001 + 699 * 7, 7), array_map(intval(...), array_column($rows, 'ID')), 'all');
            $filters = [
                [['>ID' => 1500], static fn(array $row): bool => $row['ID'] > 1500],
                [['>=ID' => 1505, '<=ID' => 1603], static fn(array $row): bool => $row['ID'] >= 1505 && $row['ID'] <= 1603],
                [['@ID' => [1, 1001, 1002, 1008, 99999]], static fn(array $row): bool => in_array($row['ID'], ['1001', '1008'], true)],
                [['!ID' => [1001, 1008], '<ID' => 1100], static fn(array $row): bool => $row['ID'] > 1008 && $row['ID'] < 1100],
                [['!@ID' => [1001]], static fn(array $row): bool => $row['ID'] !== '1001'],
                [['ID' => 1002], static fn(): bool => false],
                [['COMPLETED' => 'Y'], static fn(array $row): bool => $row['COMPLETED'] === 'Y'],
                [['!COMPLETED' => 'Y', '>ID' => 2000], static fn(array $row): bool => $row['COMPLETED'] === 'N' && $row['ID'] > 2000],
                [
                    ['OWNER_TYPE_ID' => 2, 'RESPONSIBLE_ID' => [1, 2]],
                    static fn(array $row): bool => $row['OWNER_TYPE_ID'] === '2' && $row['RESPONSIBLE_ID'] <= 2,
                ],
                [['%DESCRIPTION' => 'client', '!%X' => 1], static fn(array $row): bool => stripos($row['DESCRIPTION'], 'client') !== false],
                [['OWNER_ID' => 12345], static fn(): bool => false],
            ];
            foreach ($filters as [$filter, $fits]) {
                $expected = array_values(array_filter($rows, $fits));
                $check->same($expected, $portal->everything(['filter' => $filter]), 'up ' . json_encode($filter));
                $down = $portal->everything(['filter' => $filter, 'order' => ['ID' => 'DESC']]);
                $check->same(array_reverse($expected), $down, 'down ' . json_encode($filter));
            }
        },
        'with changes above' => static function (Check $check, Running $portal): void {
            foreach ([1008, 2401, 3003] as $id) {
                $check->same(true, $portal->call('crm.activity.delete', ['id' => $id])->result(), "delete $id");
            }
            $check->same('400  Activity is not found', $portal->call('crm.activity.get', ['id' => 2401])->error(), 'gone');
            $check->same('400  Activity is not found.', $portal->call('crm.activity.delete', ['id' => 2401])->error(), 'deleted once only');
            $portal->call('crm.activity.update', ['id' => 1022, 'fields' => ['COMPLETED' => 'Y', 'SUBJECT' => 'changed', 'ORIGIN_ID' => 'mine']]);
            $fields = [
                'SUBJECT' => 'new', 'TYPE_ID' => 6, 'PROVIDER_ID' => 'X', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1001, 'COMPLETED' => 'Y',
                'ORIGIN_ID' => 'mine',
            ];
            $id = $portal->call('crm.activity.add', ['fields' => $fields])->result();
            $check->same(1001 + 699 * 7 + 1, $id, 'the next id');
            $rows = $portal->everything();
            $check->same(698, count($rows), 'all');
            $check->same(['changed', 'new'], [$rows[2]['SUBJECT'], $rows[697]['SUBJECT']], 'changed and new');
            $mine = array_values(array_filter($rows, static fn(array $row): bool => $row['ORIGIN_ID'] === 'mine'));
            $check->same($mine, $portal->everything(['filter' => ['ORIGIN_ID' => 'mine']]), 'found by what was written');
            foreach (['Y', 'N'] as $flag) {
                $expected = array_values(array_filter($rows, static fn(array $row): bool => $row['COMPLETED'] === $flag));
                $check->same($expected, $portal->everything(['filter' => ['COMPLETED' => $flag]]), "completed $flag");
                $answer = $portal->list(['filter' => ['COMPLETED' => $flag, '>ID' => 1500], 'order' => ['ID' => 'DESC'], 'start' => 50]);
                $page = array_slice(array_reverse($expected), 50, 50);
                $check->same(array_column($page, 'ID'), array_column($answer->result(), 'ID'), 'down by offset');
            }
        },
        'what it cannot answer it refuses' => static function (Check $check, Running $portal): void {
            $unanswerable = [
                ['filter' => ['%SUBJECT' => 'x']],
                ['filter' => ['>CREATED' => 'now']],
                ['filter' => ['BINDINGS' => [['OWNER_TYPE_ID' => 2]]]],
                ['order' => ['SUBJECT' => 'ASC']],
            ];
            foreach ($unanswerable as $params) {
                $check->same('SYNTHETIC_UNSUPPORTED', $portal->list($params)->json()['error'], json_encode($params));
            }
            $check->same(200, $portal->list([])->status, 'the default order is that of the ids');
        },
        'millions' => static function (Check $check): void {
            $portal = new Running('--synthetic=50000000', '--step=1000');
            $check->true($portal->startSeconds < 5, "started in $portal->startSeconds s");
            $began = microtime(true);
            $answer = $portal->list(['filter' => ['COMPLETED' => 'Y', '>ID' => 1000], 'order' => ['ID' => 'DESC'], 'start' => 10_000_000]);
            $check->same([50, 10_000_050], [count($answer->ids()), $answer->json()['next']], 'a page in the middle');
            $last = $portal->list(['order' => ['ID' => 'ASC'], 'start' => 49_999_950]);
            $check->same([49_999_951_000, 50_000_000], [$last->ids()[0], $last->json()['total']], 'the last page');
            $check->true(microtime(true) - $began < 5, 'at once');
            $row = $portal->list(['select' => ['ID', 'COMMUNICATIONS', 'FILES'], 'start' => -1])->result();
            $check->true(array_filter(array_column($row, 'COMMUNICATIONS')) && array_column($row, 'FILES'), 'with communications and files');
            $deal = $portal->call('crm.deal.list', ['order' => ['ID' => 'DESC'], 'start' => -1])->result()[0];
            $check->same(['50000000000', 'Deal #50000000000'], [$deal['ID'], $deal['TITLE']], 'deals as well');
        },
    ],
];
