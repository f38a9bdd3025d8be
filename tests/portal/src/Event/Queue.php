<?php
declare(strict_types=1);

namespace Portal\Event;

use Portal\Rest\Auth;
use Portal\Rest\Call;
use Portal\Rest\RestException;

/** event.offline.*: the queue is a list in the state; a row that is taken belongs to a process until it is cleared. */
final class Queue
{
    private const PAGE = 50;
    private const LIFETIME = 2952000; // seconds that a reserved row is kept
    private const SHOWN = ['ID' => 0, 'TIMESTAMP_X' => 0, 'EVENT_NAME' => 0, 'EVENT_DATA' => 0, 'EVENT_ADDITIONAL' => 0, 'MESSAGE_ID' => 0];
    private const LISTED = self::SHOWN + ['PROCESS_ID' => 0, 'ERROR' => 0];

    /** Equal ones that nobody has taken yet are one. */
    public static function add(array &$state, array $handler, array $data, float $now): void
    {
        $same = [
            'MESSAGE_ID' => md5($handler['event'] . '|' . json_encode($data)), 'app' => $handler['app'], 'connector' => $handler['connector'], 'PROCESS_ID' => '',
        ];
        $news = ['TIMESTAMP_X' => date('c', (int) $now), 'EVENT_DATA' => $data, 'EVENT_ADDITIONAL' => ['user_id' => (string) Auth::USER_ID]];
        foreach ($state['offline'] as &$row) {
            if (array_intersect_key($row, $same) == $same) {
                $row = $news + $row;
                return;
            }
        }
        $state['offline'][] = ['ID' => (string) ++$state['serial'], 'EVENT_NAME' => $handler['event'], 'ERROR' => '0'] + $news + $same;
    }

    public static function get(Call $call): array
    {
        $access = (new Access($call))->admin();
        $query = $access->query(CASE_LOWER);
        $clear = Check::int($query['clear'] ?? 1) !== 0;
        $process = isset($query['process_id']) ? trim(Check::text($query['process_id'])) : null;
        if (!$clear && !$call->portal->settings['app']['extended']) {
            throw Access::unlicensed('extended offline events handling');
        }
        $limit = Check::int($query['limit'] ?? self::PAGE);
        $limit > 0 ?: throw Check::argument('Value must be positive integer', 'LIMIT');
        $search = new QueueSearch($query['filter'] ?? [], $query['order'] ?? ['TIMESTAMP_X' => 'ASC'], array_slice(QueueSearch::FIELDS, 0, 4));
        $error = Check::int($query['error'] ?? 0) === 1 ? '1' : '0';
        $owner = ['app' => $call->caller->clientId, 'connector' => $access->connector(), 'ERROR' => $error, 'PROCESS_ID' => $process ?? ''];
        $taken = $process ?? bin2hex(random_bytes(16));
        $rows = $call->portal->state->change(static function (array &$state) use ($search, $owner, $limit, $taken, $clear): array {
            self::forget($state);
            $rows = array_slice($search->in(self::owned($state, $owner)), 0, $limit, true);
            foreach (array_keys($rows) as $number) {
                $state['offline'][$number]['PROCESS_ID'] = $taken;
            }
            $gone = static fn(array $row): bool => $row['PROCESS_ID'] !== $taken || $row['app'] !== $owner['app'];
            $state['offline'] = $clear && $rows ? array_values(array_filter($state['offline'], $gone)) : $state['offline'];
            return $rows;
        });
        return ['process_id' => $clear && $process === null ? null : $taken, 'events' => self::show($rows, self::SHOWN)];
    }

    public static function list(Call $call): array
    {
        $access = (new Access($call))->admin();
        $query = $access->query(CASE_LOWER);
        $search = new QueueSearch($query['filter'] ?? [], $query['order'] ?? ['ID' => 'ASC'], QueueSearch::FIELDS);
        $owner = ['app' => $call->caller->clientId, 'connector' => $access->connector()];
        $rows = $call->portal->state->change(static function (array &$state) use ($search, $owner): array {
            self::forget($state);
            return $search->in(self::owned($state, $owner));
        });
        $start = intdiv(max(0, $call->start), self::PAGE) * self::PAGE;
        $next = $start + self::PAGE < count($rows) ? ['next' => $start + self::PAGE] : [];
        return self::show(array_slice($rows, $start, self::PAGE), self::LISTED) + $next + ['total' => count($rows)];
    }

    public static function clear(Call $call): bool
    {
        $access = (new Access($call))->admin();
        $query = $access->query(CASE_LOWER);
        $owner = self::process($query) + ['app' => $call->caller->clientId, 'connector' => $access->connector()];
        $messages = isset($query['message_id']) ? self::messages($query['message_id']) : null;
        $ids = isset($query['id']) ? self::ids($query['id']) : null;
        [$key, $wanted] = $messages === null ? ['ID', $ids] : ['MESSAGE_ID', $messages];
        $call->portal->state->change(static function (array &$state) use ($owner, $key, $wanted): void {
            $goes = static fn(array $row): bool => $wanted === null || in_array($row[$key], $wanted, true);
            $state['offline'] = array_values(array_diff_key($state['offline'], array_filter(self::owned($state, $owner), $goes)));
        });
        return true;
    }

    /** Failed rows go back into the queue, apart from the others. */
    public static function error(Call $call): bool
    {
        $access = (new Access($call))->admin();
        $query = $access->query(CASE_LOWER);
        $process = self::process($query)['PROCESS_ID'];
        $messages = $query['message_id'] ?? null;
        is_array($messages) ?: throw Check::argument('Value must be array of MESSAGE_ID values', 'message_id');
        $owner = ['app' => $call->caller->clientId, 'connector' => $access->connector(), 'ERROR' => '0'];
        $call->portal->state->change(static function (array &$state) use ($owner, $process, $messages): void {
            foreach (self::owned($state, $owner) as $number => $row) {
                if (!in_array($row['MESSAGE_ID'], $messages, true)) {
                    continue;
                }
                if ($row['PROCESS_ID'] === $process) {
                    $state['offline'][$number] = ['ERROR' => '1', 'PROCESS_ID' => ''] + $row;
                } else {
                    unset($state['offline'][$number]);
                }
            }
            $state['offline'] = array_values($state['offline']);
        });
        return true;
    }

    private static function process(array $query): array
    {
        return ['PROCESS_ID' => isset($query['process_id']) ? trim(Check::text($query['process_id'])) : throw Check::argument("Argument 'PROCESS_ID' is null or empty", 'PROCESS_ID')];
    }

    /** @return list<string> */
    private static function messages(mixed $given): array
    {
        foreach (is_array($given) ? $given : [''] as $message) {
            strlen(trim(Check::text($message))) === 32 ?: throw Check::argument('Value must be array of MESSAGE_ID values', 'message_id');
        }
        return array_map(trim(...), $given);
    }

    /** @return list<string> */
    private static function ids(mixed $given): array
    {
        foreach (is_array($given) ? $given : [0] as $id) {
            Check::int($id) > 0 ?: throw Check::argument('Value must be array of integers', 'id');
        }
        return array_map(static fn(mixed $id): string => (string) (int) $id, array_values($given));
    }

    /** @return array<int, array> by their place in the state */
    private static function owned(array $state, array $owner): array
    {
        return array_filter($state['offline'], static fn(array $row): bool => array_intersect_key($row, $owner) == $owner);
    }

    private static function forget(array &$state): void
    {
        $oldest = microtime(true) + $state['settings']['clock'] - self::LIFETIME;
        $kept = static fn(array $row): bool => $row['PROCESS_ID'] === '' || strtotime($row['TIMESTAMP_X']) >= $oldest;
        $state['offline'] = array_values(array_filter($state['offline'], $kept));
    }

    private static function show(array $rows, array $columns): array
    {
        return array_map(static fn(array $row): array => array_replace($columns, array_intersect_key($row, $columns)), array_values($rows));
    }
}
