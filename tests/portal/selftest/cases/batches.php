<?php
declare(strict_types=1);

use Portal\Selftest\Check;
use Portal\Selftest\Running;

// The batch method: maps, limits, halt, and every rule of the references.

/** A list command. */
function command(array $params, string $method = 'crm.activity.list'): string
{
    return "$method?" . http_build_query($params);
}

/** What a reference in `filter[ID]` of the last command became, seen by the rows that it finds. */
function found(Running $portal, string $reference): array
{
    $commands = [
        'a' => command(['filter' => ['@ID' => [11, 12, 13]], 'select' => ['ID', 'PROVIDER_GROUP_ID'], 'order' => ['ID' => 'ASC']]),
        'none' => command(['filter' => ['ID' => -1]]),
        'bad' => 'crm.activity.get?id=-1',
        'user' => 'profile',
        'probe' => command(['filter' => ['ID' => $reference], 'select' => ['ID'], 'order' => ['ID' => 'ASC']]),
    ];
    return array_map(intval(...), array_column($portal->batch($commands)['result']['probe'], 'ID'));
}

return [
    'portals' => [['--rows=300'], ['--synthetic=300']],
    'cases' => [
        'maps' => static function (Check $check, Running $portal): void {
            $answer = $portal->batch([
                'page' => command(['select' => ['ID']]), 'last' => command(['select' => ['ID'], 'start' => 250]),
                'fast' => command(['start' => -1]), 'bad' => 'crm.activity.get?id=0', 'fields' => 'crm.activity.communication.fields',
            ]);
            $check->same(['result', 'result_error', 'result_total', 'result_next', 'result_time'], array_keys($answer), 'maps');
            $check->same(['page', 'last', 'fast', 'fields'], array_keys($answer['result']), 'results');
            $check->same(['bad' => ['error' => '', 'error_description' => 'ID is not defined or invalid.']], $answer['result_error'], 'errors');
            $check->same(['page' => 300, 'last' => 300, 'fast' => 0], $answer['result_total'], 'totals');
            $check->same(['page' => 50], $answer['result_next'], 'next');
            $check->same(['page', 'last', 'fast', 'fields'], array_keys($answer['result_time']), 'times');
            $check->true(isset($answer['result_time']['page']['operating_reset_at']), 'time has the operating fields');
        },
        'lists and objects' => static function (Check $check, Running $portal): void {
            $raw = static fn(array $commands): string => $portal->call('batch', ['cmd' => $commands])->body;
            $check->true(str_contains($raw(['0' => 'app.info', '1' => 'app.info']), '{"result":{"result":[{"SCOPE"'), '0..n become a list');
            $check->true(str_contains($raw(['0' => 'app.info', '7' => 'app.info']), '{"result":{"result":{"0":{"SCOPE"'), 'a gap: an object');
            $mixed = $raw(['0' => 'x', '1' => 'x', '35943' => 'app.info']);
            $check->true(str_contains($mixed, '"result":{"35943"') && str_contains($mixed, '"result_error":[{"error"'), 'each map for itself');
            $check->same([[], []], [$portal->batch([])['result'], $portal->batch([])['result_error']], 'no commands');
            $check->same('[]', json_encode($portal->call('batch', ['cmd' => 'app.info'])->result()['result']), 'cmd is no array');
        },
        'as a form and in capitals' => static function (Check $check, Running $portal): void {
            $form = http_build_query(['CMD' => ['c' => command(['filter' => ['ID' => '7'], 'select' => ['ID']])]]);
            $answer = $portal->post($portal->path('batch'), $form, 'application/x-www-form-urlencoded');
            $check->same('7', $answer->result()['result']['c'][0]['ID'], 'form');
            $form = http_build_query(['halt' => 0, 'cmd' => ['c' => 'crm.activity.list?filter%5B%3EID%5D=7&select[]=ID&order[ID]=ASC']]);
            $answer = $portal->get($portal->path("batch?$form"));
            $check->same('8', $answer->result()['result']['c'][0]['ID'], 'GET');
        },
        'commands' => static function (Check $check, Running $portal): void {
            $answer = $portal->batch([
                'case' => 'CRM.Activity.Communication.FIELDS', 'suffix' => 'app.info.json', 'slash' => '/app.info', 'nested' => 'batch',
                'upload' => 'upload', 'object' => ['method' => 'app.info'], 'hash' => 'crm.activity.list?select[]=ID&filter[ID]=7#&filter[ID]=8',
                'plus' => 'crm.activity.list?filter[%25SUBJECT]=Call+back&start=-1',
            ]);
            $check->same(6, count($answer['result']['case']), 'any letter case');
            $codes = array_map(static fn(array $error): string => $error['error'], $answer['result_error']);
            $missing = 'ERROR_METHOD_NOT_FOUND';
            $refused = 'ERROR_BATCH_METHOD_NOT_ALLOWED';
            unset($codes['plus']);
            $check->same(['suffix' => $missing, 'slash' => $missing, 'nested' => $refused, 'upload' => $refused], $codes, 'errors');
            $maps = array_merge(...array_map(array_keys(...), array_values($answer)));
            $check->true(!in_array('object', $maps, true), 'a command that is no string appears nowhere');
            $check->same(['7'], array_column($answer['result']['hash'], 'ID'), '# cuts the rest');
        },
        'more than 50' => static function (Check $check, Running $portal): void {
            $commands = array_fill_keys(array_map(static fn(int $number): string => "c$number", range(1, 53)), 'app.info');
            $answer = $portal->batch($commands);
            $check->same([50, 3], [count($answer['result']), count($answer['result_error'])], '50 run');
            $check->same(
                ['error' => 'ERROR_BATCH_LENGTH_EXCEEDED', 'error_description' => 'Max batch length exceeded'],
                $answer['result_error']['c51'],
                'the others do not'
            );
            $answer = $portal->batch($commands, 1);
            $check->same(['c51'], array_keys($answer['result_error']), 'halt');
            $answer = $portal->batch([...array_fill(0, 49, 'app.info'), [1], 'app.info']);
            $check->same([49, [50]], [count($answer['result']), array_keys($answer['result_error'])], 'a command that is no string counts');
        },
        'halt' => static function (Check $check, Running $portal): void {
            $commands = ['a' => 'app.info', 'b' => 'nothing', 'c' => 'app.info'];
            foreach ([[0, 2], ['0', 2], ['', 2], [false, 2], [1, 1], [true, 1], ['false', 1], ['Y', 1]] as [$halt, $results]) {
                $check->same($results, count($portal->batch($commands, $halt)['result']), 'halt ' . json_encode($halt));
            }
        },
        'a reference is replaced' => static function (Check $check, Running $portal): void {
            $check->same([11], found($portal, '$result[a][0][ID]'), 'by the value');
            $check->same([12], found($portal, '$result[a][1][ID]suffix'), 'the text after it is swallowed');
            $check->same([3], found($portal, '$total[a]'), 'total');
            $check->same([], found($portal, '$RESULT[a][0][ID]'), 'the root is case-sensitive: null');
            $check->same([], found($portal, '$result'), 'not without brackets');
            $check->same([1], found($portal, '$result["a"][0][ID]'), 'quotes belong to the key: all results, each read as 1');
        },
        'the walk stops where there is nothing' => static function (Check $check, Running $portal): void {
            $check->same([1], found($portal, '$result[a][49][ID]'), 'row 49 of 3: the list of rows, each read as 1');
            $check->same(300, count(array_unique(found($portal, '$result[none][0][ID]'))) + 250, 'of an empty page: [], dropped');
            $check->same([1], found($portal, '$result[bad][ID]'), 'a failed command: all results, each read as 1');
            $check->same([1], found($portal, '$result[later][ID]'), 'an unknown command: the same');
            $check->same([11], found($portal, '$result[a][0][PROVIDER_GROUP_ID]'), 'null: the row, each field read as a number');
            $check->same([], found($portal, '$error[bad][error]'), 'the error');
        },
        'a digit before a reference bounds a page' => static function (Check $check, Running $portal): void {
            $seen = static fn(array $filter): int => $portal->batch([
                'c0' => $filter === ['fail'] ? 'nothing' : command(['filter' => $filter, 'order' => ['ID' => 'ASC'], 'start' => -1]),
                'c1' => command(['filter' => ['<ID' => '1$result[c0][49][ID]'], 'start' => 0, 'select' => ['ID']]),
            ])['result_total']['c1'];
            $filters = ['row 50' => [], '3 rows' => ['>ID' => 297], 'no rows' => ['>ID' => 300], 'an error' => ['fail']];
            foreach (['new', 'old'] as $cast) {
                $portal->set(['cast' => $cast]);
                $check->same(['row 50' => 149, '3 rows' => 0, 'no rows' => 0, 'an error' => 0], array_map($seen, $filters), "$cast cast");
            }
        },
        'a walk without its next page' => static function (Check $check, Running $portal): void {
            $chained = static fn(array $filter): array => $portal->batch([
                'c0' => $filter === ['fail'] ? 'nothing' : command(['filter' => $filter, 'order' => ['ID' => 'ASC'], 'start' => -1]),
                'c1' => command(['filter' => ['>ID' => '$result[c0][49][ID]'], 'order' => ['ID' => 'ASC'], 'start' => 0, 'select' => ['ID']]),
            ]);
            $seen = static function (array $filter) use ($chained): array {
                $answer = $chained($filter);
                return [(int) $answer['result']['c1'][0]['ID'], $answer['result_total']['c1']];
            };
            $table = [
                'new' => ['50 rows' => [51, 250], '3 rows' => [2, 299], 'no rows' => [1, 300], 'an error' => [1, 300]],
                'old' => ['50 rows' => [51, 250], '3 rows' => [2, 299], 'no rows' => [1, 300], 'an error' => [1, 300]],
            ];
            $filters = ['50 rows' => [], '3 rows' => ['>ID' => 297], 'no rows' => ['>ID' => 300], 'an error' => ['fail']];
            foreach ($table as $cast => $expected) {
                $portal->set(['cast' => $cast]);
                $check->same($expected, array_map($seen, $filters), "$cast cast");
            }
            $more = static fn(): array => $portal->batch([
                'one' => command(['filter' => ['ID' => 5]]), 'bad' => 'nothing',
                'c1' => command(['filter' => ['<ID' => '$result[bad][49][ID]'], 'start' => 0]),
                'c2' => command(['filter' => ['<ID' => '$result[one][0][ID][49]', 'x' => 1], 'start' => 0]),
            ])['result_total'];
            $check->same([0, 4], [$more()['c1'], $more()['c2']], 'old cast: the map as a list of ones; a scalar ends the walk');
            $portal->set(['cast' => 'new']);
            $check->same([0, 4], [$more()['c1'], $more()['c2']], 'new cast: ID < 1');
            $down = $portal->batch(['c0' => command(['filter' => ['ID' => -1]]), 'c1' => command(['filter' => ['<ID' => '$result[c0][49][ID]']])]);
            $check->same(0, $down['result_total']['c1'], 'new cast, downwards, no rows: ID < 0 finds nothing');
        },
        'start by reference' => static function (Check $check, Running $portal): void {
            $answer = $portal->batch([
                'a' => command(['select' => ['ID'], 'order' => ['ID' => 'ASC']]),
                'b' => command(['select' => ['ID'], 'order' => ['ID' => 'ASC'], 'start' => '$next[a]']),
                'one' => command(['filter' => ['ID' => 5]]),
                'again' => command(['select' => ['ID'], 'order' => ['ID' => 'ASC'], 'start' => '$next[one]']),
            ]);
            $check->same('51', $answer['result']['b'][0]['ID'], 'the next page');
            $check->same('1', $answer['result']['again'][0]['ID'], 'after the last page: the first one');
        },
    ],
];
