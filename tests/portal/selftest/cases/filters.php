<?php
declare(strict_types=1);

use Portal\Selftest\Check;
use Portal\Selftest\Running;

// The filter of crm.activity.list against the same filter written in PHP.

/** The ids of the rows for which $fits holds. */
function fitting(array $rows, callable $fits): array
{
    return array_map(intval(...), array_values(array_column(array_filter($rows, $fits), 'ID')));
}

/** @param array<string, array{array, callable}> $cases what => [filter, the same in PHP] */
function compare(Check $check, Running $portal, array $cases): void
{
    $rows = $portal->everything();
    foreach ($cases as $what => [$filter, $fits]) {
        $expected = fitting($rows, $fits);
        $answered = array_map(intval(...), array_column($portal->everything(['filter' => $filter, 'select' => ['ID']]), 'ID'));
        $check->same($expected, $answered, $what . ' ' . json_encode($filter));
        $check->same(count($expected), $portal->list(['filter' => $filter])->json()['total'], "total $what");
    }
}

function always(): bool
{
    return true;
}

function never(): bool
{
    return false;
}

return [
    'portals' => [['--rows=300']],
    'cases' => [
        'numbers' => static fn(Check $check, Running $portal) => compare($check, $portal, [
            'bare' => [['ID' => 17], static fn(array $row): bool => $row['ID'] === '17'],
            '=' => [['=ID' => '17'], static fn(array $row): bool => $row['ID'] === '17'],
            'several' => [['ID' => [17, '18', 'x']], static fn(array $row): bool => in_array($row['ID'], ['17', '18'], true)],
            '!' => [['!ID' => 17], static fn(array $row): bool => $row['ID'] !== '17'],
            '!=' => [['!=ID' => [17, 18]], static fn(array $row): bool => !in_array($row['ID'], ['17', '18'], true)],
            '>' => [['>ID' => '100'], static fn(array $row): bool => $row['ID'] > 100],
            '>=' => [['>=ID' => 100], static fn(array $row): bool => $row['ID'] >= 100],
            '<' => [['<ID' => '12abc'], static fn(array $row): bool => $row['ID'] < 12],
            '<=' => [['<=ID' => 12.9], static fn(array $row): bool => $row['ID'] <= 12],
            '!>' => [['!>ID' => 12], static fn(array $row): bool => $row['ID'] <= 12],
            'interval' => [['>ID' => 12, '<=ID' => 70], static fn(array $row): bool => $row['ID'] > 12 && $row['ID'] <= 70],
            '@' => [['@ID' => [1, 2, '3']], static fn(array $row): bool => $row['ID'] <= 3],
            '@ of text' => [['@ID' => '1,2,3'], static fn(array $row): bool => $row['ID'] === '1'],
            '!@' => [['!@ID' => [1, 2, '3']], static fn(array $row): bool => $row['ID'] > 3],
            'LIKE is = for numbers' => [['%ID' => 17], static fn(array $row): bool => $row['ID'] === '17'],
            'comma' => [['>RESULT_SUM' => '4000,5'], static fn(array $row): bool => (float) $row['RESULT_SUM'] > 4000.5],
            '0 finds NULL' => [['RESULT_SUM' => 0], static fn(array $row): bool => (float) $row['RESULT_SUM'] === 0.0],
            '<=0 finds NULL' => [['<=RESULT_SUM' => 0], static fn(array $row): bool => (float) $row['RESULT_SUM'] <= 0],
            '!0 is no NULL' => [['!RESULT_SUM' => 0], static fn(array $row): bool => (float) $row['RESULT_SUM'] !== 0.0],
            '! finds NULL' => [['!RESULT_SUM' => 5], static fn(array $row): bool => $row['RESULT_SUM'] !== '5.00'],
            '+ finds NULL' => [
                ['+>RESULT_SUM' => 8000],
                static fn(array $row): bool => (float) $row['RESULT_SUM'] > 8000 || (float) $row['RESULT_SUM'] === 0.0,
            ],
        ]),
        'texts' => static fn(Check $check, Running $portal) => compare($check, $portal, [
            'bare' => [['PROVIDER_ID' => 'CRM_TODO'], static fn(array $row): bool => $row['PROVIDER_ID'] === 'CRM_TODO'],
            'several' => [
                ['PROVIDER_ID' => ['CRM_TODO', 'CRM_EMAIL']],
                static fn(array $row): bool => in_array($row['PROVIDER_ID'], ['CRM_TODO', 'CRM_EMAIL'], true),
            ],
            '@' => [['@PROVIDER_ID' => ['CRM_TODO']], static fn(array $row): bool => $row['PROVIDER_ID'] === 'CRM_TODO'],
            '!' => [['!COMPLETED' => 'Y'], static fn(array $row): bool => $row['COMPLETED'] !== 'Y'],
            '! finds NULL' => [['!ORIGINATOR_ID' => 'x'], always(...)],
            'empty finds NULL' => [['ORIGINATOR_ID' => ''], static fn(array $row): bool => (string) $row['ORIGINATOR_ID'] === ''],
            'null too' => [['ORIGINATOR_ID' => null], static fn(array $row): bool => (string) $row['ORIGINATOR_ID'] === ''],
            '! empty' => [['!ORIGINATOR_ID' => ''], static fn(array $row): bool => (string) $row['ORIGINATOR_ID'] !== ''],
            '%' => [['%SUBJECT' => 'invoice'], static fn(array $row): bool => stripos($row['SUBJECT'], 'invoice') !== false],
            '% escapes' => [['%SUBJECT' => '100%'], static fn(array $row): bool => str_contains($row['SUBJECT'], '100%')],
            '% of nothing' => [['%SUBJECT' => ''], never(...)],
            '=%' => [['=%SUBJECT' => '%invoice%'], static fn(array $row): bool => stripos($row['SUBJECT'], 'invoice') !== false],
            '%=' => [['%=PROVIDER_ID' => 'CRM_T%'], static fn(array $row): bool => str_starts_with($row['PROVIDER_ID'], 'CRM_T')],
            '!% is not negated' => [['!%SUBJECT' => 'invoice'], static fn(array $row): bool => stripos($row['SUBJECT'], 'invoice') !== false],
            '?' => [['?SUBJECT' => 'Invoice'], static fn(array $row): bool => stripos($row['SUBJECT'], 'invoice') !== false],
        ]),
        'negated LIKE in newer builds' => static function (Check $check, Running $portal): void {
            $portal->set(['like_negation' => true]);
            compare($check, $portal, [
                '!%' => [['!%SUBJECT' => 'invoice'], static fn(array $row): bool => stripos($row['SUBJECT'], 'invoice') === false],
                '!=%' => [['!=%SUBJECT' => '%invoice%'], static fn(array $row): bool => stripos($row['SUBJECT'], 'invoice') === false],
            ]);
            $portal->set(['like_negation' => false]);
        },
        'dates' => static fn(Check $check, Running $portal) => compare($check, $portal, [
            '>=' => [['>=CREATED' => '2023-01-10T00:00:00+03:00'], static fn(array $row): bool => $row['CREATED'] >= '2023-01-10'],
            'another zone' => [['<CREATED' => '2023-01-09T21:00:00Z'], static fn(array $row): bool => $row['CREATED'] < '2023-01-10'],
            'no zone' => [['<CREATED' => '2023-01-10'], static fn(array $row): bool => $row['CREATED'] < '2023-01-10'],
            'relative' => [['<CREATED' => 'now'], always(...)],
            'none' => [['CREATED' => ''], never(...)],
            'unreadable' => [['>CREATED' => 'gibberish'], never(...)],
        ]),
        'dropped without a word' => static fn(Check $check, Running $portal) => compare($check, $portal, [
            'lower case' => [['id' => 17, '>id' => 100, 'completed' => 'Y'], always(...)],
            'unknown' => [['NO_SUCH_FIELD' => 1, 'LOGIC' => 'OR', 'CHECK_PERMISSIONS' => 'N', 'SEARCH_CONTENT' => 'x'], always(...)],
            'nested' => [[['LOGIC' => 'OR', ['ID' => 1], ['ID' => 2]]], always(...)],
            'an empty array' => [['@ID' => [], '!@ID' => [], '=ID' => [], 'SUBJECT' => []], always(...)],
            'beside one that counts' => [['id' => 1, 'ID' => [5]], static fn(array $row): bool => $row['ID'] === '5'],
        ]),
        'array compared with an integer field' => static function (Check $check, Running $portal): void {
            $rows = [['ID' => '7'], ['ID' => '8']];
            $total = static fn(array $filter): int => $portal->list(['filter' => $filter])->json()['total'];
            $portal->set(['cast' => 'new']);
            $check->same([299, 300], [$total(['>ID' => $rows]), $total(['>ID' => []])], 'new cast: ID > 1, ID > 0');
            $check->same([1, 0], [$total(['<=ID' => $rows]), $total(['<ID' => []])], 'new cast: ID <= 1, ID < 0');
            $check->same(1, $total(['ID' => $rows]), 'equality is not cast: each element is 1');
            $portal->set(['cast' => 'old']);
            $check->same([299, 300], [$total(['>ID' => $rows]), $total(['>ID' => []])], 'old cast: each element is 1, empty is dropped');
            $check->same([300 - 6, 300], [$total(['>ID' => [6, 280]]), $total(['<ID' => []])], 'old cast: or');
            $portal->set(['cast' => 'new']);
            $check->same(299, $total(['>ID' => [6, 280]]), 'new cast: a list is 1 too');
        },
    ],
];
