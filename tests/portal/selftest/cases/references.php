<?php
declare(strict_types=1);

use Portal\Rest\References;
use Portal\Selftest\Check;

// The references of a batch, rule by rule.

require_once dirname(__DIR__, 2) . '/autoload.php';

$row = ['ID' => '123', 'TITLE' => 'A b', 'EMPTY' => null, 'YES' => true, 'COUNT' => 7, 'MAP' => ['x' => '1']];
$references = new References([
    'result' => ['row' => $row, 'list' => [$row, ['ID' => '124']], 'add' => 55, 'none' => [], 'null' => null],
    'next' => ['list' => 50],
    'total' => ['list' => 2],
    'time' => ['row' => ['duration' => 0.5]],
    'error' => ['bad' => ['error' => 'NO', 'error_description' => 'no such']],
]);
$all = ['row' => $row, 'list' => [$row, ['ID' => '124']], 'add' => 55, 'none' => [], 'null' => null];

/** what => [text, what becomes of it] */
$rules = [
    'data' => ['$result[row][ID]', '123'],
    'row of a list' => ['$result[list][1][ID]', '124'],
    'next' => ['$next[list]', 50],
    'total' => ['$total[list]', 2],
    'time' => ['$time[row][duration]', 0.5],
    'error' => ['$error[bad][error]', 'NO'],
    'no brackets' => ['$result', '$result'],
    'no brackets, more text' => ['$results are in', '$results are in'],
    'letter case of the root' => ['$RESULT[row][ID]', null],
    'unknown word' => ['$answer[row][ID]', '$answer[row][ID]'],
    'one match to the next space' => ['$result[row][ID],$result[list][1][ID]', '123'],
    'text after it is swallowed' => ['$result[row][ID]suffix', '123'],
    'two, with a space between' => ['$result[row][ID] $result[list][1][ID]', '123 124'],
    'in a text' => ['id: $result[row][ID] !', 'id: 123 !'],
    'a number in a text' => ['n $result[row][COUNT]', 'n 7'],
    'a digit before it' => ['1$result[row][ID]', '1123'],
    'a digit before a row that is missing' => ['1$result[list][49][ID]', '1$result[list][49][ID]'],
    'a digit before a row of an empty list' => ['1$result[none][49][ID]', '1$result[none][49][ID]'],
    'a digit before an unknown command' => ['1$result[later][49][ID]', '1$result[later][49][ID]'],
    'a map in a text stays' => ['m $result[row][MAP] !', 'm $result[row][MAP] !'],
    'null in a text: the row, which stays' => ['m $result[row][EMPTY] !', 'm $result[row][EMPTY] !'],
    'true in a text stays' => ['m $result[row][YES] !', 'm $result[row][YES] !'],
    'true' => ['$result[row][YES]', true],
    'number' => ['$result[row][COUNT]', 7],
    'map' => ['$result[row][MAP]', ['x' => '1']],
    'quotes are part of the key' => ['$result["row"][ID]', $all],
    'missing row: the list' => ['$result[list][49][ID]', [$row, ['ID' => '124']]],
    'missing field: the row' => ['$result[list][1][NAME]', ['ID' => '124']],
    'null: the row' => ['$result[row][EMPTY]', $row],
    'null with more behind' => ['$result[row][EMPTY][0]', $row],
    'empty list' => ['$result[none][49][ID]', []],
    'unknown command: all results' => ['$result[later][ID]', $all],
    'a command that brought null: all results' => ['$result[null]', $all],
    'scalar: the rest is ignored' => ['$result[add][ID]', 55],
    'character of a string' => ['$result[row][ID][0]', '1'],
    'no such character' => ['$result[row][ID][9]', '123'],
    'nested values' => [['a' => ['b' => '$result[row][ID]']], ['a' => ['b' => '123']]],
    'keys stay' => [['$result[row][ID]' => 'x'], ['$result[row][ID]' => 'x']],
    'no text' => [[1, null, true], [1, null, true]],
];

return [
    'portals' => [['none']],
    'cases' => array_map(
        static fn(array $rule): callable => static fn(Check $check) => $check->same($rule[1], $references->resolve($rule[0]), json_encode($rule[0])),
        $rules,
    ),
];
