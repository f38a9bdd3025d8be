<?php
declare(strict_types=1);

use Portal\Selftest\Check;
use Portal\Selftest\Running;

// Pages, order, select and bindings of crm.activity.list.

return [
    'portals' => [['--rows=230', '--step=3']],
    'cases' => [
        'pages' => static function (Check $check, Running $portal): void {
            $page = static function (mixed $start) use ($portal): array {
                $answer = $portal->list(['order' => ['ID' => 'ASC'], 'select' => ['ID'], 'start' => $start]);
                return [$answer->ids()[0], count($answer->ids()), $answer->json()['next'] ?? null, $answer->json()['total']];
            };
            $check->same([3, 50, 50, 230], $page(0), 'first');
            $check->same([153, 50, 100, 230], $page(50), 'second');
            $check->same([153, 50, 100, 230], $page(60), 'rounded down');
            $check->same([603, 30, null, 230], $page(200), 'last');
            $check->same([3, 50, 50, 230], $page(250), 'past the end is the first again');
            $check->same([3, 50, null, 0], $page(-1), '-1');
            $check->same([3, 50, null, 0], $page(-50), 'any negative start');
        },
        'what a page costs' => static function (Check $check, Running $portal): void {
            $portal->list(['start' => -1]);
            $portal->list(['start' => 50]);
            $told = $portal->ask();
            $check->same([2, 1, 100], [$told['pages'], $told['counts'], $told['rows_sent']], 'no count for -1');
        },
        'order' => static function (Check $check, Running $portal): void {
            $first = static fn(array $order): int => $portal->list(['order' => $order, 'start' => -1])->ids()[0];
            foreach (['ASC' => 3, 'asc' => 3, 'DESC' => 690, 'desc' => 690, 'up' => 690, '' => 690, 1 => 690] as $direction => $id) {
                $check->same($id, $first(['ID' => $direction]), "direction '$direction'");
            }
            $check->same(690, $first(['id' => 'DESC']), 'key in lower case');
            $check->same(690, $first(['NO_SUCH' => 'ASC', 'ID' => 'DESC']), 'unknown keys are ignored');
            $check->same(3, $first(['NO_SUCH' => 'DESC']), 'only unknown keys: no order');
            $starts = array_column($portal->everything(['order' => []]), 'START_TIME');
            $sorted = $starts;
            sort($sorted);
            $check->same($sorted, $starts, 'by START_TIME when none is given');
            $check->true(count(array_unique($starts)) < 230, 'some of them are equal');
        },
        'equal keys may change places' => static function (Check $check, Running $portal): void {
            $portal->set(['ties' => 'shuffle']);
            $ids = array_column($portal->everything(['order' => ['COMPLETED' => 'ASC']]), 'ID');
            $check->true(count(array_unique($ids)) < 230, 'rows are missed by offset');
            $safe = array_column($portal->everything(['order' => ['COMPLETED' => 'ASC', 'ID' => 'ASC']]), 'ID');
            $check->same(230, count(array_unique($safe)), 'not with ID as the last key');
            $portal->set(['ties' => 'stable']);
        },
        'select' => static function (Check $check, Running $portal): void {
            $keys = static fn(array $select): array => array_keys($portal->list(['select' => $select])->result()[0]);
            $check->same(['ID', 'SUBJECT'], $keys(['SUBJECT']), 'the id comes along');
            $check->same(['ID', 'SUBJECT'], $keys(['SUBJECT', 'NO_SUCH', 'ID', ['x']]), 'unknown names are ignored');
            $check->same(39, count($keys([])), 'none is all');
            $check->same(39, count($keys(['*'])), '*');
            $check->same('COMMUNICATIONS', $keys(['*', 'COMMUNICATIONS'])[39], 'communications by name');
            $check->same(['ID'], $keys(['NO_SUCH']), 'nothing known');
        },
        'communications and files' => static function (Check $check, Running $portal): void {
            $rows = $portal->everything(['select' => ['ID', 'COMMUNICATIONS', 'FILES']]);
            $check->same(230, count(array_column($rows, 'COMMUNICATIONS')), 'communications in every row');
            $one = array_merge(...array_column($rows, 'COMMUNICATIONS'))[0];
            $check->same(['ID', 'TYPE', 'VALUE', 'ENTITY_ID', 'ENTITY_TYPE_ID', 'ENTITY_SETTINGS'], array_keys($one), 'one');
            $files = array_column($rows, 'FILES', 'ID');
            $check->true(count($files) > 5 && count($files) < 200, 'rows without files have no key FILES');
            $check->same(['id', 'url'], array_keys(reset($files)[0]), 'a file');
            $id = array_key_first($files);
            $got = $portal->call('crm.activity.get', ['id' => $id])->result();
            $check->same([true, false], [isset($got['FILES']), isset($got['COMMUNICATIONS'])], 'get tells files only');
        },
        'bindings' => static function (Check $check, Running $portal): void {
            $bound = static function (mixed $pairs) use ($portal): array {
                return array_column($portal->everything(['filter' => ['BINDINGS' => $pairs], 'select' => ['ID']]), 'ID');
            };
            $deals = $bound([['OWNER_TYPE_ID' => 2]]);
            $check->true(count($deals) > count(array_unique($deals)), 'an activity of two deals comes twice');
            $total = $portal->list(['filter' => ['BINDINGS' => [['OWNER_TYPE_ID' => 2]]]])->json()['total'];
            $check->same(count($deals), $total, 'total counts it twice, too');
            $both = $bound([['OWNER_TYPE_ID' => 2], ['OWNER_TYPE_ID' => 3]]);
            $check->same(count($deals) + count($bound([['OWNER_TYPE_ID' => 3]])), count($both), 'pairs are or-ed');
            $one = $bound([['OWNER_TYPE_ID' => 2, 'OWNER_ID' => 5]]);
            $check->true($one && count($one) < count($deals), 'one owner');
            $check->same(230, count($bound([['OWNER_ID' => 5]])), 'a pair without type is skipped');
            $check->same(230, count($bound(['OWNER_TYPE_ID' => 2])), 'a pair must be in a list');
            $check->same(230, count($bound([])), 'none');
        },
        'deals' => static function (Check $check, Running $portal): void {
            $answer = $portal->call('crm.deal.list', ['filter' => ['>ID' => 10], 'select' => ['ID', 'TITLE'], 'order' => ['ID' => 'ASC']]);
            $check->same([11, 36], [$answer->ids()[0], $answer->json()['total']], 'another classic list');
        },
        'generated by the seed' => static function (Check $check, Running $portal): void {
            $other = new Running('--rows=230', '--step=3');
            $check->same($portal->everything(), $other->everything(), 'the same seed gives the same rows');
            $third = new Running('--rows=230', '--step=3', '--seed=2');
            $check->true($portal->everything() !== $third->everything(), 'another seed does not');
            $random = new Running('--rows=230', '--step=random', '--first-id=1000');
            $ids = array_map(intval(...), array_column($random->everything(), 'ID'));
            $check->same([1000, 230], [$ids[0], count(array_unique($ids))], 'random gaps');
        },
    ],
];
