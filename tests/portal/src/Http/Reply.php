<?php
declare(strict_types=1);

namespace Portal\Http;

/** What goes back, and what shall go wrong on its way. */
final class Reply
{
    private function __construct(
        public readonly int $status,
        public readonly array $headers,
        public readonly string $body,
        public readonly ?Wire $wire = null,
        private readonly ?int $promised = null,
    ) {
    }

    public static function json(int $status, mixed $data, array $headers = []): self
    {
        return new self($status, ['Content-Type' => 'application/json; charset=utf-8'] + $headers, json_encode($data));
    }

    public static function html(int $status, string $body, array $headers = []): self
    {
        return new self($status, $headers + ['Content-Type' => 'text/html; charset=utf-8'], $body);
    }

    public static function raw(int $status, string $body, array $headers): self
    {
        return new self($status, $headers, $body);
    }

    /** No answer at all. */
    public static function none(Wire $wire): self
    {
        return new self(200, [], '', $wire);
    }

    public function over(Wire $wire): self
    {
        return new self($this->status, $this->headers, $this->body, $wire, $this->promised);
    }

    /** Half the body under a Content-Length that tells the whole. */
    public function truncated(): self
    {
        $length = strlen($this->body);
        return new self($this->status, $this->headers, substr($this->body, 0, intdiv($length, 2)), $this->wire, $length);
    }

    public function send(): void
    {
        http_response_code($this->status);
        foreach ($this->headers as $name => $value) {
            header("$name: $value");
        }
        header('Content-Length: ' . ($this->promised ?? strlen($this->body)));
        $this->wire?->announce();
        echo $this->body;
    }
}
