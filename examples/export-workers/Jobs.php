<?php
declare(strict_types=1);

/**
 * Ranges of IDs as jobs in a Redis stream, for workers of one consumer group. A job stays with its worker until it is
 * done; that of a worker which is not heard of any more goes to another one, so each is done at least once.
 */
final class Jobs
{
    /** What is exported of each activity. */
    public const FIELDS = ['ID', 'OWNER_TYPE_ID', 'OWNER_ID', 'CREATED', 'DEADLINE', 'RESPONSIBLE_ID', 'SUBJECT'];

    private const STREAM = 'b24:export';
    private const DONE = 'b24:export:done';
    private const GROUP = 'workers';

    private readonly Redis $redis;

    /**
     * @param float $patience seconds without a sign of life after which a worker's job is another's: as long as a request
     *     may take. When it was only slow, the job is done twice, with the same outcome
     */
    public function __construct(string $host, int $port, private readonly float $patience = 60.0)
    {
        $this->redis = new Redis();
        $this->redis->connect($host, $port, 5.0);
    }

    /** @param list<array{int, int}> $ranges */
    public function open(array $ranges): void
    {
        $this->ask('DEL', self::STREAM, self::DONE);
        $this->ask('XGROUP', 'CREATE', self::STREAM, self::GROUP, '0', 'MKSTREAM');
        foreach ($ranges as [$from, $to]) {
            $this->ask('XADD', self::STREAM, '*', 'from', (string) $from, 'to', (string) $to);
        }
    }

    /**
     * One that its worker left behind, or else a new one; null when there is none at the moment.
     *
     * @return array{id: string, from: int, to: int}|null
     */
    public function take(string $worker): ?array
    {
        $left = $this->ask('XAUTOCLAIM', self::STREAM, self::GROUP, $worker, (string) (int) ($this->patience * 1000), '0', 'COUNT', '1');
        $new = $left[1] ? [] : $this->ask('XREADGROUP', 'GROUP', self::GROUP, $worker, 'COUNT', '1', 'BLOCK', '500', 'STREAMS', self::STREAM, '>');
        [$id, $fields] = $left[1][0] ?? $new[0][1][0] ?? [null, []];
        return $id === null ? null : ['id' => $id, 'from' => (int) $fields[1], 'to' => (int) $fields[3]];
    }

    /** A sign of life: the job stays with this worker, unless it is another's by now. */
    public function keep(string $worker, string $id): void
    {
        if ($this->ask('XPENDING', self::STREAM, self::GROUP, $id, $id, '1', $worker)) {
            $this->ask('XCLAIM', self::STREAM, self::GROUP, $worker, '0', $id, 'JUSTID');
        }
    }

    public function done(string $id, int $rows): void
    {
        $this->ask('HSET', self::DONE, $id, (string) $rows);
        $this->ask('XACK', self::STREAM, self::GROUP, $id);
    }

    /** @return array{jobs: int, done: int, rows: int} */
    public function state(): array
    {
        $rows = $this->ask('HVALS', self::DONE);
        return ['jobs' => $this->ask('XLEN', self::STREAM), 'done' => count($rows), 'rows' => (int) array_sum($rows)];
    }

    public function finished(): bool
    {
        ['jobs' => $jobs, 'done' => $done] = $this->state();
        return $done === $jobs;
    }

    private function ask(string ...$words): mixed
    {
        $answer = $this->redis->rawCommand(...$words);
        $error = $this->redis->getLastError();
        return $error === null ? $answer : throw new RuntimeException("Redis: $error");
    }
}
