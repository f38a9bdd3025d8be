<?php
declare(strict_types=1);

namespace Portal\Server;

/** nginx and php-fpm with a configuration of their own: TLS, HTTP/2, keep-alive and gzip as a portal has them. */
final class NginxServer implements Server
{
    private const START_SECONDS = 5.0;
    private const DIRECTORIES = ['/usr/sbin', '/usr/local/sbin', '/usr/bin', '/usr/local/bin'];

    private int $port;

    public function __construct(private readonly Keeper $keeper, private readonly Options $options)
    {
    }

    public function start(): void
    {
        $state = $this->keeper->state;
        $fpm = self::find('php-fpm' . PHP_MAJOR_VERSION . '.' . PHP_MINOR_VERSION, 'php-fpm');
        $nginx = self::find('nginx');
        $this->port = $this->options->port ?: self::freePort();
        Certificate::make($state);
        $this->configure('php-fpm.conf', ['user' => self::isRoot() ? "user = root\ngroup = root" : '']);
        $this->configure('nginx.conf', ['user' => self::isRoot() ? 'user root;' : '']);
        $command = [...Php::command(['opcache', 'pdo', 'pdo_sqlite'], $fpm), ...Php::settings("$state/php.log")];
        $root = self::isRoot() ? ['-R'] : [];
        $this->keeper->start([...$command, '-y', "$state/php-fpm.conf", ...$root], "$state/fpm.out");
        $this->await("unix://$state/rest.sock", "$state/fpm.out");
        $this->await("unix://$state/control.sock", "$state/fpm.out");
        $this->keeper->start([$nginx, '-p', $state, '-c', "$state/nginx.conf", '-e', "$state/nginx.log"], "$state/nginx.out");
        $this->await("tcp://127.0.0.1:$this->port", "$state/nginx.log");
    }

    public function base(): string
    {
        return "https://127.0.0.1:$this->port";
    }

    public function authority(): ?string
    {
        return "{$this->keeper->state}/ca.pem";
    }

    public function serve(Lifeline $life): void
    {
        while ($life->holds()) {
            $read = $life->streams();
            $none = null;
            if (!$read) {
                usleep(1_000_000); // a signal ends it early
            } elseif (@stream_select($read, $none, $none, 1)) {
                $life->pull();
            }
        }
    }

    private function configure(string $name, array $values): void
    {
        $values += [
            'state' => $this->keeper->state,
            'public' => dirname(__DIR__, 2) . '/public',
            'port' => $this->port,
            'workers' => $this->options->workers,
        ];
        $names = array_map(static fn(string $name): string => '{' . $name . '}', array_keys($values));
        $text = str_replace($names, array_values($values), file_get_contents(dirname(__DIR__, 2) . "/nginx/$name"));
        file_put_contents("{$this->keeper->state}/$name", $text);
    }

    private function await(string $address, string $log): void
    {
        $until = microtime(true) + self::START_SECONDS;
        while (microtime(true) < $until) {
            if ($socket = @stream_socket_client($address, $code, $text, 1.0)) {
                fclose($socket);
                return;
            }
            usleep(2000);
        }
        throw new \RuntimeException("nothing listens at $address: " . @file_get_contents($log));
    }

    private static function find(string ...$names): string
    {
        // First where this PHP was installed: its own php-fpm goes before those of other versions and builds.
        foreach ([PHP_BINDIR . '/../sbin', ...explode(PATH_SEPARATOR, (string) getenv('PATH')), ...self::DIRECTORIES] as $directory) {
            foreach ($names as $name) {
                if (is_executable("$directory/$name")) {
                    return "$directory/$name";
                }
            }
        }
        throw new \RuntimeException('--nginx needs ' . implode(' or ', $names));
    }

    private static function freePort(): int
    {
        $socket = stream_socket_server('tcp://127.0.0.1:0');
        $port = (int) substr(strrchr(stream_socket_get_name($socket, false), ':'), 1);
        fclose($socket);
        return $port;
    }

    private static function isRoot(): bool
    {
        return function_exists('posix_geteuid') && posix_geteuid() === 0;
    }
}
