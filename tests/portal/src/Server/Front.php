<?php
declare(strict_types=1);

namespace Portal\Server;

/**
 * An HTTP/1.1 proxy in front of PHP's web server, which by itself can neither keep a connection alive nor misbehave
 * on one. It holds complete messages only, so a slow or vanished client never occupies a worker.
 */
final class Front
{
    private const TICK = 1.0;
    private const MOST_CLIENTS = 900; // select() knows 1024 descriptors; more clients wait in the backlog

    public readonly int $port;
    public readonly Pool $rest;
    public readonly Pool $control;
    /** @var resource */
    private mixed $listener;
    /** @var array<int, Client> */
    private array $clients = [];
    /** @var array<int, Exchange> */
    private array $exchanges = [];
    private int $accepted = 0;

    public function __construct(int $port)
    {
        $this->rest = new Pool();
        $this->control = new Pool();
        $context = stream_context_create(['socket' => ['backlog' => 511, 'tcp_nodelay' => true]]);
        $flags = STREAM_SERVER_BIND | STREAM_SERVER_LISTEN;
        $this->listener = @stream_socket_server("tcp://127.0.0.1:$port", $code, $text, $flags, $context)
            ?: throw new \RuntimeException("cannot listen on port $port: $text");
        stream_set_blocking($this->listener, false);
        $this->port = (int) substr(strrchr(stream_socket_get_name($this->listener, false), ':'), 1);
    }

    public function run(Lifeline $life): void
    {
        while ($life->holds()) {
            $this->turn($life);
        }
    }

    private function turn(Lifeline $life): void
    {
        $now = microtime(true);
        $listener = count($this->clients) < self::MOST_CLIENTS ? [$this->listener] : [];
        $read = [...$listener, ...$life->streams(), ...$this->sockets($this->clients), ...$this->sockets($this->exchanges)];
        $write = [
            ...$this->sockets(array_filter($this->clients, static fn(Client $client): bool => $client->wantsToSend($now))),
            ...$this->sockets(array_filter($this->exchanges, static fn(Exchange $exchange): bool => $exchange->sending())),
        ];
        $none = null;
        if (@stream_select($read, $write, $none, 0, (int) (1e6 * $this->patience($now)))) {
            array_map($this->writable(...), $write);
            array_map(fn(mixed $socket) => $socket === STDIN ? $life->pull() : $this->readable($socket), $read);
        }
        $this->tidy();
        $this->assign($this->rest);
        $this->assign($this->control);
    }

    private function patience(float $now): float
    {
        $due = array_map(static fn(Client $client): float => $client->due($now) - $now, $this->clients);
        return max(0.0, min([self::TICK, ...array_values($due)]));
    }

    /**
     * @param array<int, Client|Exchange> $parties
     * @return list<resource>
     */
    private function sockets(array $parties): array
    {
        return array_values(array_map(static fn(Client|Exchange $party): mixed => $party->socket, $parties));
    }

    /** @param resource $socket */
    private function writable(mixed $socket): void
    {
        $party = $this->clients[(int) $socket] ?? $this->exchanges[(int) $socket] ?? null;
        $party?->send();
    }

    /** @param resource $socket */
    private function readable(mixed $socket): void
    {
        if ($socket === $this->listener) {
            $this->accept();
        } elseif ($client = $this->clients[(int) $socket] ?? null) {
            $client->receive();
            $this->take($client);
        } elseif ($exchange = $this->exchanges[(int) $socket] ?? null) {
            $exchange->receive();
            $this->finish($exchange);
        }
    }

    private function accept(): void
    {
        while (count($this->clients) < self::MOST_CLIENTS && $socket = @stream_socket_accept($this->listener, 0, $peer)) {
            stream_set_blocking($socket, false);
            stream_set_chunk_size($socket, 1 << 20);
            $this->clients[(int) $socket] = new Client($socket, ++$this->accepted, strtok($peer, ':'));
        }
    }

    private function take(Client $client): void
    {
        if ($client->open() && $request = $client->request()) {
            ($request->isControl() ? $this->control : $this->rest)->wait($client, $request);
        }
    }

    private function finish(Exchange $exchange): void
    {
        if ($client = $exchange->finished()) {
            unset($this->exchanges[(int) $exchange->socket]);
            $exchange->pool->add($exchange->address);
            $this->take($client);
        }
    }

    private function assign(Pool $pool): void
    {
        foreach ($pool->exchanges() as $exchange) {
            $this->exchanges[(int) $exchange->socket] = $exchange;
        }
    }

    private function tidy(): void
    {
        $now = microtime(true);
        foreach ($this->clients as $number => $client) {
            $client->open() && $client->closeIfDue($now);
            if (!$client->open()) {
                unset($this->clients[$number]);
            }
        }
    }
}
