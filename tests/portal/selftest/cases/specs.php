<?php
declare(strict_types=1);

use Portal\Selftest\Check;
use Portal\Selftest\Running;

// The published specs of crm.activity.*: every method is there, takes every parameter, and misses those it needs.

const VALUES = [
    'integer' => 1, 'string' => '1', 'datetime' => '2030-01-01T00:00:00+00:00', 'array' => ['x' => 1], 'object' => ['x' => 1], 'LayoutDto' => ['x' => 1],
    'RestAppLayoutDto' => ['x' => 1],
];

/** @return array<string, list<array>> method => parameters */
function specs(): array
{
    $specs = [];
    foreach (glob(dirname(__DIR__, 3) . '/spec/crm.activity.*.json') as $file) {
        $spec = json_decode((string) file_get_contents($file), true);
        $isParameter = static fn(array $row): bool => !in_array($row['name'], ['result', 'time'], true); // these are a mistake of two specs
        $specs[$spec['method']] = array_filter($spec['params'], $isParameter);
    }
    return $specs;
}

return [
    'portals' => [['--rows=10']],
    'cases' => [
        'all methods' => static function (Check $check, Running $portal): void {
            $known = array_filter($portal->call('methods')->result(), static fn(string $name): bool => str_starts_with($name, 'crm.activity.'));
            $specified = array_keys(specs());
            sort($known);
            sort($specified);
            $check->same(31, count($specified), 'thirty-one');
            $check->same($specified, $known, 'and no others');
        },
        'all parameters' => static function (Check $check, Running $portal): void {
            foreach (specs() as $method => $params) {
                $given = array_map(static fn(array $row): mixed => VALUES[$row['type']] ?? null, array_column($params, null, 'name'));
                $check->true(!in_array(null, $given, true), "$method: types are known");
                $error = $portal->callAs(0, $method, $given)->json()['error'] ?? '';
                $check->true($error !== '100', "$method takes " . implode(', ', array_keys($given)));
            }
        },
        'required parameters' => static function (Check $check, Running $portal): void {
            foreach (specs() as $method => $params) {
                $given = array_map(static fn(array $row): mixed => VALUES[$row['type']], array_column($params, null, 'name'));
                foreach (array_column(array_filter($params, static fn(array $row): bool => $row['required'] === true), 'name') as $name) {
                    $answer = $portal->callAs(0, $method, array_diff_key($given, [$name => 1]))->json();
                    $check->true(isset($answer['error']), "$method without $name", static fn(): string => '    ' . json_encode($answer) . "\n");
                }
            }
        },
    ],
];
