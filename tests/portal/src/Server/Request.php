<?php
declare(strict_types=1);

namespace Portal\Server;

/** A request of a client, on its way to a worker. */
final class Request
{
    /** Headers that concern one connection only: the worker is told of them under another name. */
    private const HOPS = ['Connection', 'Expect', 'Transfer-Encoding'];

    public function __construct(private readonly Head $head, private readonly string $body, private readonly string $client)
    {
    }

    public function isControl(): bool
    {
        return (bool) preg_match('~^\S+ /+_control\b~', $this->head->first);
    }

    public function text(): string
    {
        $head = $this->head->without(...self::HOPS);
        foreach (self::HOPS as $name) {
            $value = $this->head->get($name);
            $head = $value === null ? $head : $head->with("X-Portal-Hop-$name", $value);
        }
        return $head
            ->with('Content-Length', (string) strlen($this->body))
            ->with('Connection', 'close')
            ->with('X-Portal-Client', $this->client)
            ->text() . $this->body;
    }
}
