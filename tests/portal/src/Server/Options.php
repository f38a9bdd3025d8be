<?php
declare(strict_types=1);

namespace Portal\Server;

/** The command line. One row of the table is one option. */
final class Options
{
    private const INT = 'N';
    private const FLAG = '';
    private const WORD = 'WORD';

    /** name => [kind, default, help] */
    private const TABLE = [
        'rows' => [self::INT, 5000, 'stored activities, generated from the seed'],
        'seed' => [self::INT, 1, 'what the stored rows are generated from'],
        'synthetic' => [self::INT, 0, 'instead of stored rows: N activities computed from the id'],
        'step' => [self::WORD, '1', 'distance between ids: a number, or "random" (stored rows only)'],
        'first-id' => [self::INT, 0, 'the lowest id (default: the step)'],
        'port' => [self::INT, 0, 'port on 127.0.0.1 (default: a free one)'],
        'apps' => [self::INT, 1, 'applications with OAuth tokens'],
        'workers' => [self::INT, 4, 'requests served at the same time'],
        'nginx' => [self::FLAG, false, 'nginx + php-fpm with TLS and HTTP/2 instead of PHP\'s own server'],
        'limits' => [self::FLAG, false, 'the real intensity limit: 2 requests/s, bursts of 50'],
        'rate' => [self::WORD, '', 'intensity limit: requests per second (implies --limits)'],
        'burst' => [self::INT, 0, 'intensity limit: burst (implies --limits)'],
        'cast' => [self::WORD, 'new', 'how an array compares with an integer field: new or old'],
        'latency' => [self::INT, 0, 'milliseconds every request takes longer'],
        'page-latency' => [self::INT, 0, 'milliseconds every list page takes longer'],
        'json' => [self::FLAG, false, 'print one line of JSON when ready; stop when STDIN ends'],
        'help' => [self::FLAG, false, 'this text'],
    ];

    public readonly bool $help;
    public readonly bool $json;
    public readonly bool $nginx;
    public readonly int $rows;
    public readonly int $seed;
    public readonly int $synthetic;
    public readonly string $step;
    public readonly int $firstId;
    public readonly int $port;
    public readonly int $apps;
    public readonly int $workers;
    public readonly string $cast;
    public readonly int $latency;
    public readonly int $pageLatency;
    /** @var ?array{rate: float, burst: int} */
    public readonly ?array $limits;

    private function __construct(array $given)
    {
        $value = $given + array_map(static fn(array $row): mixed => $row[1], self::TABLE);
        foreach (['help', 'json', 'nginx', 'rows', 'seed', 'synthetic', 'step', 'port', 'apps', 'workers', 'cast', 'latency'] as $name) {
            $this->$name = $value[$name];
        }
        $this->firstId = $value['first-id'] ?: max(1, (int) $value['step']);
        $this->pageLatency = $value['page-latency'];
        $limited = $value['limits'] || $value['rate'] !== '' || $value['burst'];
        $this->limits = $limited ? ['rate' => (float) ($value['rate'] ?: 2), 'burst' => $value['burst'] ?: 50] : null;
        $this->check();
    }

    /** @param list<string> $arguments */
    public static function parse(array $arguments): self
    {
        $given = [];
        foreach ($arguments as $argument) {
            if (!preg_match('/^--([a-z-]+)(?:=(.*))?$/s', $argument, $part) || !isset(self::TABLE[$part[1]])) {
                throw new UsageError("unknown option $argument");
            }
            $given[$part[1]] = self::value($argument, self::TABLE[$part[1]][0], $part[2] ?? null);
        }
        return new self($given);
    }

    public static function usage(): string
    {
        $text = "usage: bin/portal [options]\n\n";
        foreach (self::TABLE as $name => [$kind, $default, $help]) {
            $option = "--$name" . ($kind === self::FLAG ? '' : "=$kind");
            $text .= sprintf("  %-18s %s%s\n", $option, $help, $default ? " (default $default)" : '');
        }
        return $text;
    }

    private static function value(string $argument, string $kind, ?string $text): int|string|bool
    {
        if (($kind === self::FLAG) !== ($text === null) || ($kind === self::INT && !preg_match('/^\d{1,15}$/', $text))) {
            throw new UsageError("$argument: " . ($kind === self::FLAG ? 'takes no value' : "needs a value ($kind)"));
        }
        return match ($kind) {
            self::FLAG => true,
            self::INT => (int) $text,
            default => $text,
        };
    }

    private function check(): void
    {
        $rules = [
            'step: a positive number, or "random" with stored rows' =>
                preg_match('/^[1-9]\d{0,8}$/', $this->step) || ($this->step === 'random' && !$this->synthetic),
            'cast: new or old' => in_array($this->cast, ['new', 'old'], true),
            'workers: 1 to 64' => $this->workers >= 1 && $this->workers <= 64,
            'apps: up to 1000' => $this->apps <= 1000,
            'port: below 65536' => $this->port < 65536,
            'synthetic: ids up to 9 * 10^15' => $this->firstId + $this->synthetic * (float) $this->step <= 9e15,
            'rate: above 0' => $this->limits === null || $this->limits['rate'] > 0,
        ];
        foreach ($rules as $rule => $kept) {
            $kept ?: throw new UsageError("--$rule");
        }
    }
}
