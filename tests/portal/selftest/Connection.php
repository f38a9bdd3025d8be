<?php
declare(strict_types=1);

namespace Portal\Selftest;

/** A keep-alive HTTP/1.1 client simple enough to see exactly what the other side did. */
final class Connection
{
    private const PATIENCE = 20.0;

    /** @var ?resource */
    private mixed $socket = null;

    /** @param string $base scheme://host:port */
    public function __construct(private readonly string $base, private readonly ?string $authority)
    {
    }

    public function close(): void
    {
        $this->socket = null;
    }

    public function send(string $verb, string $target, array $headers = [], string $body = ''): Answer
    {
        $this->socket ??= $this->open();
        $headers += ['Host' => 'localhost'] + (isset($headers['Transfer-Encoding']) ? [] : ['Content-Length' => strlen($body)]);
        $lines = array_map(static fn(string $name, mixed $value): string => "$name: $value\r\n", array_keys($headers), $headers);
        fwrite($this->socket, "$verb $target HTTP/1.1\r\n" . implode('', $lines) . "\r\n$body");
        return $this->receive();
    }

    private function open(): mixed
    {
        $tls = $this->authority ? ['cafile' => $this->authority, 'peer_name' => 'localhost'] : [];
        $address = strtr($this->base, ['http:' => 'tcp:', 'https:' => 'tls:']);
        $context = stream_context_create(['ssl' => $tls]);
        $socket = stream_socket_client($address, $code, $text, self::PATIENCE, STREAM_CLIENT_CONNECT, $context);
        stream_set_timeout($socket, (int) self::PATIENCE);
        return $socket;
    }

    private function receive(): Answer
    {
        do {
            $status = (int) substr((string) @fgets($this->socket), 9, 3);
            $headers = $this->headers();
        } while ($status === 100);
        if ($status === 0) {
            $this->close();
            return new Answer(0, [], '', false);
        }
        $chunked = strcasecmp($headers['transfer-encoding'] ?? '', 'chunked') === 0;
        [$body, $complete] = $chunked ? $this->chunks() : $this->bytes((int) ($headers['content-length'] ?? 0));
        if (!$complete || strcasecmp($headers['connection'] ?? '', 'close') === 0) {
            $this->close();
        }
        return new Answer($status, $headers, $body, $complete);
    }

    private function headers(): array
    {
        $headers = [];
        while (($line = (string) @fgets($this->socket)) !== "\r\n" && $line !== '') {
            [$name, $value] = explode(':', $line, 2);
            $headers[strtolower($name)] = trim($value);
        }
        return $headers;
    }

    /** @return array{string, bool} */
    private function bytes(int $length): array
    {
        $body = $length > 0 ? (string) @stream_get_contents($this->socket, $length) : '';
        return [$body, strlen($body) === $length];
    }

    /** @return array{string, bool} */
    private function chunks(): array
    {
        $all = '';
        while (($line = (string) @fgets($this->socket)) !== '') {
            [$chunk, $complete] = $this->bytes((int) hexdec(trim($line)));
            $all .= $chunk;
            @fgets($this->socket);
            if ($chunk === '' || !$complete) {
                return [$all, $complete && $chunk === ''];
            }
        }
        return [$all, false];
    }
}
