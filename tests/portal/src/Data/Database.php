<?php
declare(strict_types=1);

namespace Portal\Data;

use Portal\Crm\Activities;
use Portal\Crm\Deals;
use Portal\Server\Options;

/** The SQLite file with the portal's records. */
final class Database
{
    private const CACHE_SECONDS = 86400;

    private const TYPES = ['int' => 'INTEGER', 'double' => 'REAL'];

    /** What belongs to activities; extras and layouts are seen by their application alone. */
    public const RELATED = [
        'bindings' => 'OWNER_TYPE_ID INTEGER, OWNER_ID INTEGER',
        'communications' => 'TYPE TEXT, VALUE TEXT, ENTITY_ID INTEGER, ENTITY_TYPE_ID INTEGER, ENTITY_SETTINGS TEXT',
        'files' => 'NAME TEXT, SIZE INTEGER',
        'extras' => 'APP TEXT, DATA TEXT',
        'layouts' => 'APP TEXT, LAYOUT TEXT',
    ];

    private const REGISTERS = [
        'badges' => 'CODE TEXT UNIQUE, TITLE TEXT, VALUE TEXT, TYPE TEXT',
        'types' => 'APP TEXT, TYPE_ID TEXT, NAME TEXT, IS_CONFIGURABLE_TYPE TEXT, ICON_ID INTEGER, UNIQUE (APP, TYPE_ID)',
    ];

    private const INDEXES = ['activities' => ['START_TIME', 'OWNER_TYPE_ID, OWNER_ID'], 'bindings' => ['OWNER_TYPE_ID, OWNER_ID']];

    private readonly \PDO $pdo;
    /** @var array<string, \PDOStatement> */
    private array $prepared = [];

    public function __construct(string $path)
    {
        $this->pdo = new \PDO("sqlite:$path", options: [
            \PDO::ATTR_ERRMODE => \PDO::ERRMODE_EXCEPTION,
            \PDO::ATTR_STRINGIFY_FETCHES => true,
            \PDO::ATTR_DEFAULT_FETCH_MODE => \PDO::FETCH_ASSOC,
            \PDO::ATTR_TIMEOUT => 20,
        ]);
        $this->pdo->exec('PRAGMA synchronous = OFF');
    }

    /** Generated rows are kept between runs, for as long as the code that generates them stays the same. */
    public static function prepare(string $path, Options $options): void
    {
        $cached = self::cache() . '/' . self::fingerprint($options) . '.db';
        if (!is_file($cached)) {
            $draft = $cached . '.' . getmypid();
            self::seed(new self($draft), $options);
            rename($draft, $cached);
        }
        touch($cached);
        copy($cached, $path);
        if ($options->synthetic) {
            (new self($path))->continueAfter($options);
        }
    }

    /** @return list<array<string, ?string>> */
    public function all(string $sql, array $values = []): array
    {
        $statement = $this->run($sql, $values);
        $rows = $statement->fetchAll();
        $statement->closeCursor();
        return $rows;
    }

    public function value(string $sql, array $values = []): mixed
    {
        $statement = $this->run($sql, $values);
        $value = $statement->fetchColumn();
        $statement->closeCursor();
        return $value;
    }

    /** @return list<int> */
    public function integers(string $sql, array $values = []): array
    {
        return array_map(intval(...), $this->run($sql, $values)->fetchAll(\PDO::FETCH_COLUMN));
    }

    public function execute(string $sql, array $values = []): void
    {
        $this->run($sql, $values)->closeCursor();
    }

    /**
     * Runs $work while nobody else writes. What it wrote goes if it throws, unless $stays says otherwise.
     *
     * @template T
     * @param callable(): T $work
     * @param callable(\Throwable): bool $stays
     * @return T
     */
    public function alone(callable $work, callable $stays): mixed
    {
        $this->pdo->exec('BEGIN IMMEDIATE');
        try {
            $result = $work();
            $this->pdo->exec('COMMIT');
            return $result;
        } catch (\Throwable $error) {
            $this->pdo->exec($stays($error) ? 'COMMIT' : 'ROLLBACK');
            throw $error;
        }
    }

    public function insert(string $table, array $row): int
    {
        $columns = implode(', ', array_keys($row));
        $marks = implode(', ', array_fill(0, count($row), '?'));
        $this->execute("INSERT OR REPLACE INTO $table ($columns) VALUES ($marks)", array_values($row));
        return (int) $this->pdo->lastInsertId();
    }

    private function run(string $sql, array $values): \PDOStatement
    {
        $statement = $this->prepared[$sql] ??= $this->pdo->prepare($sql);
        foreach (array_values($values) as $number => $value) {
            $statement->bindValue($number + 1, $value, match (true) {
                is_int($value) => \PDO::PARAM_INT,
                $value === null => \PDO::PARAM_NULL,
                default => \PDO::PARAM_STR,
            });
        }
        $statement->execute();
        return $statement;
    }

    /** The directory of this user's generated files; what has not been used for a while goes. */
    private static function cache(): string
    {
        $owner = function_exists('posix_geteuid') ? posix_geteuid() : getmyuid();
        $directory = sys_get_temp_dir() . "/b24activity-portal-$owner";
        if (!is_dir($directory)) {
            @mkdir($directory, 0700);
        }
        if (fileowner($directory) !== $owner) {
            throw new \RuntimeException("$directory belongs to somebody else");
        }
        $old = static fn(string $file): bool => @filemtime($file) < time() - self::CACHE_SECONDS;
        array_map(unlink(...), array_filter(glob("$directory/*"), $old));
        return $directory;
    }

    private static function fingerprint(Options $options): string
    {
        $code = array_map(md5_file(...), [...glob(__DIR__ . '/*.php'), ...glob(dirname(__DIR__) . '/Crm/*.php')]);
        $stored = $options->synthetic ? [] : [$options->rows, $options->step, $options->firstId];
        return md5(implode(' ', [...$code, $options->seed, ...$stored]));
    }

    private static function seed(self $database, Options $options): void
    {
        $database->pdo->exec('PRAGMA journal_mode = WAL');
        $database->pdo->beginTransaction();
        $database->createTables();
        (new Seeder($database, $options->seed))->seed($options);
        $database->pdo->commit();
    }

    private function createTables(): void
    {
        foreach ([Activities::entity(), Deals::entity()] as $entity) {
            $columns = ['ID INTEGER PRIMARY KEY AUTOINCREMENT'];
            foreach (array_diff_key($entity->filterable(), ['ID' => '']) as $column => $type) {
                $columns[] = "$column " . (self::TYPES[$entity->kind($column)] ?? 'TEXT COLLATE NOCASE');
            }
            foreach ([$entity->table, "{$entity->table}_prototypes"] as $table) {
                $this->pdo->exec("CREATE TABLE $table (" . implode(', ', $columns) . ')');
            }
        }
        foreach (self::RELATED as $table => $columns) {
            $this->pdo->exec("CREATE TABLE $table (ID INTEGER PRIMARY KEY AUTOINCREMENT, ACTIVITY_ID INTEGER, $columns)");
            $this->pdo->exec("CREATE INDEX {$table}_activity ON $table (ACTIVITY_ID)");
        }
        foreach (self::REGISTERS as $table => $columns) {
            $this->pdo->exec("CREATE TABLE $table (ID INTEGER PRIMARY KEY AUTOINCREMENT, $columns)");
        }
        foreach (self::INDEXES as $table => $indexes) {
            foreach ($indexes as $number => $columns) {
                $this->pdo->exec("CREATE INDEX {$table}_$number ON $table ($columns)");
            }
        }
        $this->pdo->exec('CREATE TABLE tombstones (NAME TEXT, ID INTEGER, PRIMARY KEY (NAME, ID)) WITHOUT ROWID');
    }

    /** New records get ids above the synthetic ones. */
    private function continueAfter(Options $options): void
    {
        $last = $options->firstId + ($options->synthetic - 1) * (int) $options->step;
        foreach ([Activities::entity()->table, Deals::entity()->table] as $table) {
            $this->execute('INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)', [$table, $last]);
        }
    }
}
