<?php
declare(strict_types=1);

use B24Activity\TokenStore;

/**
 * Tokens in Redis, for an application that runs on several machines. Speaks with Redis itself, so it needs no extension.
 *
 *     $tokens = new RedisTokenStore('tcp://127.0.0.1:6379', 'b24:acme');
 *     $client = Client::oauth($clientId, $clientSecret, $tokens);
 *
 * The lock is a key with a time to live, so that a killed process stops the others for no longer than that. It has to be
 * longer than a refresh can take, which is connect_timeout * (retries + 1) + timeout of the client. Should a refresh
 * outlast it all the same, its tokens are saved if nobody has saved others meanwhile.
 */
final class RedisTokenStore implements TokenStore
{
    private const POLL_MICROSECONDS = 20_000;
    private const UNLOCK = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0";
    private const SAVE = "if ARGV[2] == '1' and (redis.call('get', KEYS[1]) or '') ~= ARGV[3] then return 0 end redis.call('set', KEYS[1], ARGV[1]) return 1";

    /** @var ?resource */
    private mixed $connection = null;
    private int $process = 0;
    /** What the lock is worth: only who knows it takes the lock away. */
    private string $mark = '';
    /** What load() found, as text. */
    private string $found = '';
    private readonly ?SensitiveParameterValue $password;

    public function __construct(
        private readonly string $address,
        private readonly string $key,
        #[SensitiveParameter] ?string $password = null,
        private readonly float $lockSeconds = 180.0,
        private readonly float $timeout = 5.0,
    ) {
        $this->password = $password === null ? null : new SensitiveParameterValue($password);
    }

    public function load(): ?array
    {
        $text = $this->ask('GET', $this->key);
        $this->found = $this->mark === '' ? '' : (string) $text; // kept no longer than the lock
        return $text === null ? null : json_decode($text, true, 16, JSON_THROW_ON_ERROR);
    }

    /** Also for the tokens of the installation; then without a lock. */
    public function save(#[SensitiveParameter] array $tokens): void
    {
        $text = json_encode($tokens, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES);
        if ($this->ask('EVAL', self::SAVE, '1', $this->key, $text, $this->mark === '' ? '0' : '1', $this->found) !== 1) {
            throw new RuntimeException("The lock on $this->key was lost, and somebody else has saved tokens since");
        }
    }

    public function lock(): void
    {
        $mark = bin2hex(random_bytes(16));
        $milliseconds = (string) (int) ($this->lockSeconds * 1000);
        for ($until = microtime(true) + 2 * $this->lockSeconds; $this->ask('SET', "$this->key:lock", $mark, 'NX', 'PX', $milliseconds) === null;) {
            if (microtime(true) > $until) {
                throw new RuntimeException("Nobody lets the lock on $this->key go");
            }
            usleep(self::POLL_MICROSECONDS);
        }
        $this->mark = $mark;
    }

    public function unlock(): void
    {
        [$mark, $this->mark, $this->found] = [$this->mark, '', ''];
        $mark === '' || $this->ask('EVAL', self::UNLOCK, '1', "$this->key:lock", $mark);
    }

    public function __debugInfo(): array
    {
        return ['address' => $this->address, 'key' => $this->key];
    }

    private function ask(#[SensitiveParameter] string ...$words): string|int|null
    {
        if (!$this->connection || $this->process !== getmypid()) { // a forked process needs a connection of its own
            $this->connect();
        }
        return $this->exchange($words);
    }

    private function connect(): void
    {
        $connection = @stream_socket_client($this->address, $code, $error, $this->timeout);
        if (!$connection) {
            throw new RuntimeException("Redis at $this->address: $error");
        }
        stream_set_timeout($connection, (int) $this->timeout, (int) (fmod($this->timeout, 1) * 1e6));
        [$this->connection, $this->process] = [$connection, getmypid()];
        $this->password === null || $this->exchange(['AUTH', $this->password->getValue()]);
    }

    private function exchange(#[SensitiveParameter] array $words): string|int|null
    {
        $request = '*' . count($words) . "\r\n";
        foreach ($words as $word) {
            $request .= '$' . strlen($word) . "\r\n$word\r\n";
        }
        while ($request !== '') {
            $written = @fwrite($this->connection, $request);
            $written || $this->lost();
            $request = substr($request, $written);
        }
        return $this->answer();
    }

    private function answer(): string|int|null
    {
        $line = fgets($this->connection);
        is_string($line) && str_ends_with($line, "\r\n") || $this->lost();
        $value = substr($line, 1, -2);
        return match ($line[0]) {
            '+' => $value,
            ':' => (int) $value,
            '$' => $value === '-1' ? null : $this->bytes((int) $value),
            default => throw new RuntimeException("Redis at $this->address: $value"),
        };
    }

    private function bytes(int $length): string
    {
        $bytes = stream_get_contents($this->connection, $length + 2);
        strlen((string) $bytes) === $length + 2 || $this->lost();
        return substr($bytes, 0, -2);
    }

    private function lost(): never
    {
        $this->connection = null;
        throw new RuntimeException("Redis at $this->address: the connection was lost");
    }
}
