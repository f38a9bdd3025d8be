<?php
declare(strict_types=1);

namespace Portal\Server;

/**
 * PHP's own web server behind the front. One process per worker instead of PHP_CLI_SERVER_WORKERS: there, a busy
 * worker may have accepted a second connection which then waits although another worker is idle.
 */
final class PhpServer implements Server
{
    private const START_SECONDS = 5.0;

    private Front $front;

    public function __construct(private readonly Keeper $keeper, private readonly Options $options)
    {
    }

    public function start(): void
    {
        $logs = [];
        for ($i = 0; $i <= $this->options->workers; $i++) { // one more, for the control endpoint
            $logs[] = $log = "{$this->keeper->state}/worker-$i.log";
            $this->keeper->start($this->command($log), $log);
        }
        $this->front = new Front($this->options->port);
        $addresses = array_map(self::address(...), $logs);
        $this->front->control->add(array_shift($addresses));
        array_map($this->front->rest->add(...), $addresses);
    }

    public function base(): string
    {
        return "http://127.0.0.1:{$this->front->port}";
    }

    public function authority(): ?string
    {
        return null;
    }

    public function serve(Lifeline $life): void
    {
        $this->front->run($life);
    }

    /** @return list<string> */
    private function command(string $log): array
    {
        $public = dirname(__DIR__, 2) . '/public';
        return [
            ...Php::command(['opcache', 'pdo', 'pdo_sqlite']),
            ...Php::settings($log),
            ...['-S', '127.0.0.1:0', '-t', $public, "$public/index.php"],
        ];
    }

    /** The server chooses a free port by itself and tells it in its first line. */
    private static function address(string $log): string
    {
        $until = microtime(true) + self::START_SECONDS;
        while (microtime(true) < $until) {
            if (preg_match('~\(http://([\d.]+:\d+)\) started~', (string) @file_get_contents($log), $match)) {
                return $match[1];
            }
            usleep(1000);
        }
        throw new \RuntimeException("PHP's web server did not start: " . @file_get_contents($log));
    }
}
