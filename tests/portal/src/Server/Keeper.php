<?php
declare(strict_types=1);

namespace Portal\Server;

/** The handle of keeper.php: while it is held the servers live; when it closes, or this process dies, they go. */
final class Keeper
{
    public readonly string $state;
    /** @var resource */
    private mixed $process;
    /** @var array<int, resource> */
    private array $pipes = [];

    public function __construct()
    {
        $this->state = sys_get_temp_dir() . '/portal-' . bin2hex(random_bytes(6));
        $this->process = proc_open(
            [...Php::command(['posix']), dirname(__DIR__, 2) . '/keeper.php', $this->state],
            [['pipe', 'r'], ['pipe', 'w'], STDERR],
            $this->pipes,
            env_vars: ['PORTAL_STATE' => $this->state] + getenv(),
        );
        if (fgets($this->pipes[1]) !== "ready\n") {
            throw new \RuntimeException("cannot create {$this->state}");
        }
    }

    /** @param list<string> $command */
    public function start(array $command, string $log): void
    {
        fwrite($this->pipes[0], json_encode(['command' => $command, 'log' => $log], JSON_THROW_ON_ERROR) . "\n");
    }

    /** Returns when every process has ended and the state directory is gone. */
    public function close(): void
    {
        fclose($this->pipes[0]);
        stream_get_contents($this->pipes[1]);
        proc_close($this->process);
    }
}
