<?php
declare(strict_types=1);

namespace Portal\Server;

/** One request on its way through one worker. */
final class Exchange
{
    private const BAD_GATEWAY = "HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\n\r\n<h1>502 Bad Gateway</h1>";

    /** @var resource */
    public readonly mixed $socket;
    private string $in = '';
    private bool $done = false;

    public function __construct(
        private readonly Client $client,
        public readonly Pool $pool,
        public readonly string $address,
        private string $out,
    ) {
        $context = stream_context_create(['socket' => ['tcp_nodelay' => true]]);
        $this->socket = @stream_socket_client("tcp://$address", $code, $text, 1.0, STREAM_CLIENT_CONNECT, $context)
            ?: throw new \RuntimeException("worker $address does not answer: $text");
        stream_set_blocking($this->socket, false);
        stream_set_chunk_size($this->socket, 1 << 20);
    }

    public function sending(): bool
    {
        return $this->out !== '';
    }

    public function send(): void
    {
        $sent = @fwrite($this->socket, $this->out);
        $this->out = $sent === false ? '' : substr($this->out, $sent);
    }

    public function receive(): void
    {
        $bytes = @fread($this->socket, 1 << 20);
        $this->in .= (string) $bytes;
        $this->done = $bytes === false || ($bytes === '' && feof($this->socket));
    }

    /** Once the worker has closed the connection, which it does after every answer: passes the answer on to the client. */
    public function finished(): ?Client
    {
        if (!$this->done) {
            return null;
        }
        fclose($this->socket);
        [$head, $body] = explode("\r\n\r\n", $this->in ?: self::BAD_GATEWAY, 2) + [1 => ''];
        $head = Head::parse($head);
        $wire = explode('=', (string) $head->get('X-Portal-Wire'), 2) + [1 => null];
        if ($this->client->open()) {
            $this->client->answer($head->without('X-Portal-Wire', 'Host', 'Connection'), $body, $wire);
        }
        return $this->client;
    }
}
