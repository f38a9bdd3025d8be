<?php
declare(strict_types=1);

use B24Activity\TokenStore;

/**
 * Tokens in a database: SQLite or PostgreSQL. One row for each application and portal.
 *
 *     $tokens = new PdoTokenStore(new PDO('pgsql:host=db;dbname=app'), 'acme.bitrix24.com');
 *     $client = Client::oauth($clientId, $clientSecret, $tokens);
 *
 * The lock is a transaction: the row's in PostgreSQL, the whole file's in SQLite. The database ends it when its holder is
 * killed. Therefore the connection has to be the store's own, and each process needs one of its own.
 */
final class PdoTokenStore implements TokenStore
{
    private readonly bool $sqlite;
    private bool $locked = false;

    public function __construct(private readonly PDO $database, private readonly string $name)
    {
        $database->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION);
        $this->sqlite = match ($database->getAttribute(PDO::ATTR_DRIVER_NAME)) {
            'sqlite' => true,
            'pgsql' => false,
            default => throw new InvalidArgumentException('PdoTokenStore needs SQLite or PostgreSQL'),
        };
        if ($this->sqlite) {
            $database->setAttribute(PDO::ATTR_TIMEOUT, 180); // how long others wait for the lock
        }
    }

    /** Once, when the application is set up. */
    public function createTable(): void
    {
        $this->database->exec('CREATE TABLE IF NOT EXISTS b24_tokens (name VARCHAR(255) PRIMARY KEY, tokens TEXT)');
    }

    public function load(): ?array
    {
        $text = $this->run('SELECT tokens FROM b24_tokens WHERE name = ?', $this->name)->fetchColumn();
        return is_string($text) ? json_decode($text, true, 16, JSON_THROW_ON_ERROR) : null;
    }

    /** Also for the tokens of the installation; then without a lock. New tokens are there for good before they are used. */
    public function save(#[SensitiveParameter] array $tokens): void
    {
        $text = json_encode($tokens, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES);
        $this->run('INSERT INTO b24_tokens (name, tokens) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET tokens = excluded.tokens', $this->name, $text);
        if ($this->locked) {
            $this->end('COMMIT');
        }
    }

    public function lock(): void
    {
        if ($this->sqlite) {
            $this->database->exec('BEGIN IMMEDIATE');
            $this->locked = true;
            return;
        }
        $this->run('INSERT INTO b24_tokens (name, tokens) VALUES (?, NULL) ON CONFLICT (name) DO NOTHING', $this->name); // a row to lock
        $this->database->exec('BEGIN');
        $this->locked = true;
        try {
            $this->run('SELECT name FROM b24_tokens WHERE name = ? FOR UPDATE', $this->name);
        } catch (PDOException $error) {
            $this->unlock();
            throw $error;
        }
    }

    public function unlock(): void
    {
        if ($this->locked) {
            $this->end('ROLLBACK');
        }
    }

    public function __debugInfo(): array
    {
        return ['name' => $this->name];
    }

    private function end(string $how): void
    {
        $this->locked = false;
        $this->database->exec($how);
    }

    private function run(string $sql, #[SensitiveParameter] string ...$values): PDOStatement
    {
        $statement = $this->database->prepare($sql);
        $statement->execute($values);
        return $statement;
    }
}
