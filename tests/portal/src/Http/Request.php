<?php
declare(strict_types=1);

namespace Portal\Http;

/** The HTTP request, its parameters read the way the portal reads them. */
final class Request
{
    private function __construct(
        public readonly string $verb,
        public readonly string $uri,
        /** @var list<string> path without empty parts */
        public readonly array $segments,
        public readonly array $headers,
        public readonly string $body,
        public readonly array $params,
        public readonly string $ip,
        public readonly int $connection,
    ) {
    }

    public static function capture(): self
    {
        $uri = $_SERVER['REQUEST_URI'];
        $body = (string) file_get_contents('php://input');
        [$ip, $connection] = explode(' ', $_SERVER['HTTP_X_PORTAL_CLIENT'] ?? '127.0.0.1 0');
        return new self(
            $_SERVER['REQUEST_METHOD'],
            $uri,
            self::segments($uri),
            self::headers(),
            $body,
            self::params($body),
            $ip,
            (int) $connection,
        );
    }

    public function path(): string
    {
        return explode('?', $this->uri, 2)[0];
    }

    public function query(): string
    {
        return explode('?', $this->uri, 2)[1] ?? '';
    }

    public function header(string $name): ?string
    {
        return $this->headers[$name] ?? null;
    }

    /** @return list<string> */
    private static function segments(string $uri): array
    {
        $path = rawurldecode(explode('?', $uri, 2)[0]);
        return array_values(array_filter(explode('/', $path), static fn(string $part): bool => $part !== ''));
    }

    /** As the client sent them: the front's own are left out, and those it had to change are put back. */
    private static function headers(): array
    {
        $headers = $hops = [];
        foreach ($_SERVER as $name => $value) {
            if (preg_match('/^HTTP_X_PORTAL_(?:HOP_(.+)|CLIENT)$/', $name, $match)) {
                isset($match[1]) ? $hops[self::headerName($match[1])] = $value : null;
            } elseif (preg_match('/^(?:HTTP_|(?=CONTENT_(?:TYPE|LENGTH)$))(.+)/', $name, $match)) {
                $headers[self::headerName($match[1])] = $value;
            }
        }
        $behindFront = isset($_SERVER['HTTP_X_PORTAL_CLIENT']) && PHP_SAPI === 'cli-server';
        return $hops + array_diff_key($headers, $behindFront ? ['connection' => ''] : []);
    }

    private static function headerName(string $name): string
    {
        return strtolower(strtr($name, '_', '-'));
    }

    /** Body parameters replace query parameters of the same name as a whole. What cannot be parsed counts as nothing. */
    private static function params(string $body): array
    {
        $posted = $_POST;
        if ($_SERVER['REQUEST_METHOD'] === 'POST' && !$posted) {
            $type = explode(';', $_SERVER['CONTENT_TYPE'] ?? '', 2)[0];
            $type === 'application/json' ? $posted = json_decode($body, true) : parse_str($body, $posted);
        }
        return array_replace($_GET, is_array($posted) ? $posted : []);
    }
}
