<?php
declare(strict_types=1);

namespace Portal\Selftest;

/** A portal started for a test. It goes when this object does. */
final class Running
{
    public readonly string $webhook;
    public readonly string $control;
    public readonly string $base;
    public readonly string $state;
    public readonly ?string $ca;
    public readonly int $pid;
    public readonly array $apps;
    public readonly float $startSeconds;
    /** @var resource */
    private mixed $process;
    /** @var array<int, resource> */
    private array $pipes = [];
    private Connection $connection;
    private Connection $controlConnection;

    public function __construct(string ...$options)
    {
        $began = microtime(true);
        $command = [PHP_BINARY, dirname(__DIR__) . '/serve.php', '--json', ...$options];
        $this->process = proc_open($command, [['pipe', 'r'], ['pipe', 'w'], STDERR], $this->pipes);
        $facts = json_decode((string) fgets($this->pipes[1]), true) ?? throw new \RuntimeException('the portal did not start');
        $this->startSeconds = microtime(true) - $began;
        foreach (['webhook', 'control', 'state', 'ca', 'pid', 'apps'] as $name) {
            $this->$name = $facts[$name];
        }
        $this->base = substr($this->control, 0, -strlen('/_control'));
        $this->connection = $this->connect();
        $this->controlConnection = $this->connect();
    }

    public function __destruct()
    {
        $this->stop();
    }

    public function connect(): Connection
    {
        return new Connection($this->base, $this->ca);
    }

    /** Lets go of its STDIN and waits until it has ended. */
    public function stop(): int
    {
        if (!is_resource($this->process)) {
            return -1;
        }
        fclose($this->pipes[0]);
        return proc_close($this->process);
    }

    /** Ends this side's handle after the process was killed. */
    public function abandon(): void
    {
        array_map(fclose(...), array_filter($this->pipes, is_resource(...)));
        is_resource($this->process) && proc_close($this->process);
    }

    public function path(string $method): string
    {
        return parse_url($this->webhook, PHP_URL_PATH) . $method;
    }

    /** A call as JSON over one connection kept alive. */
    public function call(string $method, array $params = []): Answer
    {
        return $this->post($this->path($method), json_encode((object) $params), 'application/json');
    }

    /** The same as an application. */
    public function callAs(int $app, string $method, array $params = []): Answer
    {
        $headers = ['Content-Type' => 'application/json', 'Authorization' => "Bearer {$this->apps[$app]['tokens']['access_token']}"];
        return $this->connection->send('POST', "/rest/$method", $headers, json_encode((object) $params));
    }

    public function post(string $target, string $body, string $type): Answer
    {
        return $this->connection->send('POST', $target, ['Content-Type' => $type], $body);
    }

    public function get(string $target, array $headers = []): Answer
    {
        return $this->connection->send('GET', $target, $headers);
    }

    public function list(array $params): Answer
    {
        return $this->call('crm.activity.list', $params);
    }

    /** Every row, one page after the other. */
    public function everything(array $params = []): array
    {
        $rows = [];
        for ($start = 0; $start !== null; $start = $answer->json()['next'] ?? null) {
            $answer = $this->list($params + ['order' => ['ID' => 'ASC'], 'start' => $start]);
            array_push($rows, ...$answer->result());
        }
        return $rows;
    }

    public function batch(array $commands, mixed $halt = 0): array
    {
        return $this->call('batch', ['halt' => $halt, 'cmd' => $commands])->result();
    }

    public function set(array $orders): array
    {
        $answer = $this->controlConnection->send('POST', '/_control', ['Content-Type' => 'application/json'], json_encode($orders));
        return $answer->status === 200 ? $answer->json() : throw new \UnexpectedValueException($answer->body);
    }

    public function ask(string $query = ''): array
    {
        return $this->controlConnection->send('GET', "/_control$query")->json();
    }
}
