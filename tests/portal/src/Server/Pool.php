<?php
declare(strict_types=1);

namespace Portal\Server;

/** Workers and the requests waiting for one: first come, first served, one request a worker. */
final class Pool
{
    /** @var list<string> */
    private array $idle = [];
    /** @var \SplQueue<array{Client, Request}> */
    private \SplQueue $waiting;

    public function __construct()
    {
        $this->waiting = new \SplQueue();
    }

    public function add(string $address): void
    {
        $this->idle[] = $address;
    }

    public function wait(Client $client, Request $request): void
    {
        $this->waiting->enqueue([$client, $request]);
    }

    /** @return iterable<Exchange> */
    public function exchanges(): iterable
    {
        while ($this->idle && !$this->waiting->isEmpty()) {
            [$client, $request] = $this->waiting->dequeue();
            if ($client->open()) {
                yield new Exchange($client, $this, array_pop($this->idle), $request->text());
            }
        }
    }
}
