<?php
declare(strict_types=1);

namespace Portal\Event;

/** One POST to a handler on the loopback interface. Others are not reached, and nothing is sent twice. */
final class Delivery
{
    private const CONNECT_SECONDS = 1.0;
    private const PATIENCE = 100_000; // microseconds: a handler that takes longer is not waited for

    public function __construct(private readonly string $url, private readonly array $fields)
    {
    }

    public function send(): void
    {
        $parts = parse_url($this->url);
        if (($parts['scheme'] ?? '') !== 'http' || !str_starts_with($parts['host'] ?? '', '127.')) {
            return;
        }
        $host = $parts['host'] . ':' . ($parts['port'] ?? 80);
        $socket = @stream_socket_client("tcp://$host", $code, $text, self::CONNECT_SECONDS);
        if ($socket === false) {
            return;
        }
        $path = ($parts['path'] ?? '/') . (isset($parts['query']) ? "?$parts[query]" : '');
        $body = http_build_query($this->fields);
        fwrite($socket, "POST $path HTTP/1.0\r\nHost: $host\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            . 'Content-Length: ' . strlen($body) . "\r\nUser-Agent: Bitrix24 Webhook Engine\r\nConnection: close\r\n\r\n$body");
        $read = [$socket];
        $none = null;
        stream_select($read, $none, $none, 0, self::PATIENCE);
        fclose($socket);
    }
}
