<?php
declare(strict_types=1);

use Portal\Selftest\Answer;
use Portal\Selftest\Check;
use Portal\Selftest\Running;

// What can be made to go wrong.

const ADDED = ['fields' => ['SUBJECT' => 'x', 'TYPE_ID' => 6, 'PROVIDER_ID' => 'X', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1]];

/** An add that can be seen to have happened. */
function add(Running $portal): Answer
{
    return $portal->call('crm.activity.add', ADDED);
}

function executed(Running $portal): int
{
    return $portal->ask()['executed']['crm.activity.add'] ?? 0;
}

/** Sets one fault, adds an activity, and tells [status of the answer, executed]. */
function struck(Running $portal, array $fault): array
{
    $portal->set(['reset' => true, 'faults' => [$fault]]);
    return [add($portal)->status, executed($portal)];
}

return [
    'portals' => [['--rows=100'], ['--rows=100', '--nginx'], ['--synthetic=100']],
    'cases' => [
        'cut' => static function (Check $check, Running $portal): void {
            $check->same([0, 0], struck($portal, ['kind' => 'cut-before']), 'before: not executed');
            $check->same([0, 1], struck($portal, ['kind' => 'cut-after']), 'after: executed, not a byte comes back');
            $check->same([0, 0], struck($portal, ['kind' => 'reset-before']), 'reset before');
            $check->same([0, 1], struck($portal, ['kind' => 'reset-after']), 'reset after');
            $check->same(200, add($portal)->status, 'once only');
        },
        'status' => static function (Check $check, Running $portal): void {
            $portal->set(['faults' => [['kind' => 'status', 'status' => 502, 'body' => '<html>bad</html>', 'headers' => ['X-A' => 'b']]]]);
            $answer = add($portal);
            $check->same([502, '<html>bad</html>', 'b', 0], [$answer->status, $answer->body, $answer->headers['x-a'], executed($portal)], 'page');
            $check->true(str_starts_with($answer->headers['content-type'], 'text/html'), 'type');
            $check->same([504, 1], struck($portal, ['kind' => 'status', 'status' => 504, 'execute' => true]), 'executed');
            $fault = ['kind' => 'status', 'status' => 200, 'body' => '{"result"', 'headers' => ['Content-Type' => 'application/json']];
            $portal->set(['faults' => [$fault]]);
            $answer = add($portal);
            $check->same(['{"result"', 'application/json'], [$answer->body, $answer->headers['content-type']], 'anything at all');
        },
        'json' => static function (Check $check, Running $portal): void {
            $error = ['error' => 'expired_token', 'error_description' => 'The access token provided has expired.'];
            $portal->set(['faults' => [['kind' => 'json', 'status' => 401, 'body' => $error]]]);
            $answer = add($portal);
            $check->same([401, $error, 0], [$answer->status, $answer->json(), executed($portal)], 'error');
        },
        'truncate' => static function (Check $check, Running $portal): void {
            $portal->set(['faults' => [['kind' => 'truncate']]]);
            $answer = $portal->list([]);
            $check->same([200, false], [$answer->status, $answer->complete], 'incomplete');
            $check->true(strlen($answer->body) > 10_000 && $answer->json() === null, 'half of it');
            $check->same([200, true], [$portal->list([])->status, $portal->list([])->complete], 'once only');
        },
        'hang' => static function (Check $check, Running $portal): void {
            $began = microtime(true);
            $check->same([0, 0], struck($portal, ['kind' => 'hang', 'seconds' => 0.3]), 'closed in the end');
            $seconds = microtime(true) - $began;
            $check->true($seconds > 0.29 && $seconds < 10, "in time: $seconds");
            $check->same([0, 1], struck($portal, ['kind' => 'hang', 'seconds' => 0.1, 'execute' => true]), 'executed');
        },
        'slow' => static function (Check $check, Running $portal): void {
            $portal->set(['faults' => [['kind' => 'slow', 'bytes' => 9_000]]]);
            $began = microtime(true);
            $answer = $portal->list(['select' => ['ID', 'SUBJECT', 'DESCRIPTION', 'CREATED', 'START_TIME']]);
            $check->same([200, true, 50], [$answer->status, $answer->complete, count($answer->result())], 'all of it');
            $check->true(microtime(true) - $began > 0.2, 'in its own time');
        },
        'which request' => static function (Check $check, Running $portal): void {
            $portal->set(['faults' => [['match' => 'crm.activity.list', 'kind' => 'status', 'status' => 500, 'skip' => 1, 'times' => 2]]]);
            $statuses = [];
            foreach (['list', 'list', 'fields', 'list', 'list'] as $method) {
                $statuses[] = $portal->call("crm.activity.$method", ['start' => -1])->status;
            }
            $check->same([200, 500, 200, 500, 200], $statuses, 'match, skip and times');
            $portal->set(['faults' => [['match' => 'CRM.activity.LIST', 'kind' => 'status', 'times' => -1]]]);
            $check->same([502, 502, 502], array_map(static fn(): int => $portal->list([])->status, [1, 2, 3]), 'for ever, any letter case');
            $portal->set(['reset' => true, 'faults' => [['kind' => 'status', 'status' => 500], ['kind' => 'status', 'status' => 503]]]);
            $check->same([500, 503, 200], array_map(static fn(): int => $portal->call('app.info')->status, [1, 2, 3]), 'one after the other');
        },
        'a command of a batch' => static function (Check $check, Running $portal): void {
            $add = 'crm.activity.add?' . http_build_query(ADDED);
            $batch = static fn(array $fault) => [
                $portal->set(['reset' => true, 'faults' => [$fault + ['match' => 'batch', 'command' => 'crm.activity.add', 'skip' => 1]]]),
                $portal->call('batch', ['cmd' => ['a' => $add, 'b' => $add, 'c' => $add]]),
            ][1];
            $limit = ['error' => 'OPERATION_TIME_LIMIT', 'error_description' => 'Method is blocked due to operation time limit.'];
            $answer = $batch(['kind' => 'json', 'body' => $limit])->result();
            $check->same([['a', 'c'], ['b' => $limit]], [array_keys($answer['result']), $answer['result_error']], 'json: its own error');
            $check->same(2, executed($portal), 'the others are executed');
            $check->same([0, 1], [$batch(['kind' => 'cut-before'])->status, executed($portal)], 'cut before the second');
            $check->same([0, 2], [$batch(['kind' => 'cut-after'])->status, executed($portal)], 'cut after the second');
            $check->same([504, 1], [$batch(['kind' => 'status', 'status' => 504])->status, executed($portal)], 'status instead of the second');
            $check->same([false, 3], [$batch(['kind' => 'truncate'])->complete, executed($portal)], 'truncate: the whole batch is executed');
            $check->same([200, 1], [add($portal)->status, executed($portal) - 3], 'not a direct call');
        },
        'mistakes in a fault are told' => static function (Check $check, Running $portal): void {
            foreach ([['kind' => 'no such'], ['kind' => 'status', 'stauts' => 1], []] as $fault) {
                $answer = $portal->post('/_control', json_encode(['faults' => [$fault]]), 'application/json');
                $check->same(400, $answer->status, json_encode($fault));
            }
            $check->same(200, $portal->call('app.info')->status, 'and not kept');
        },
    ],
];
