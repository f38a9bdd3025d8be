<?php
declare(strict_types=1);

// Checks the token stores and the logger of examples/, with servers of their own: see bin/check-stores.
// stores.php EXTENSION (sqlite|redis|postgres)…

use B24Activity\AuthException;
use B24Activity\TokenStore;

foreach (['posix', 'pdo', 'pdo_sqlite', 'pdo_pgsql'] as $name) {
    extension_loaded($name) || !is_file(PHP_EXTENSION_DIR . "/$name.so") || dl($name);
}
require dirname(__DIR__) . '/inc/oauth.inc';
require __DIR__ . '/servers.inc';
require dirname(__DIR__, 2) . '/examples/stores/RedisTokenStore.php';
require dirname(__DIR__, 2) . '/examples/stores/PdoTokenStore.php';

const PASSWORD = 'pass word';
$failed = $passed = 0;

function check(string $what, mixed $expected, mixed $got): void
{
    global $failed, $passed;
    if ($expected === $got) {
        $passed++;
        return;
    }
    $failed++;
    printf("%s:\n    expected %s\n    got      %s\n", $what, json_encode($expected, JSON_UNESCAPED_SLASHES), json_encode($got, JSON_UNESCAPED_SLASHES));
}

/** What it throws, in words. */
function thrown(callable $call): string
{
    try {
        $call();
        return 'nothing';
    } catch (Throwable $error) {
        return $error::class . ': ' . $error->getMessage();
    }
}

/** Runs an example as its user would; its output, and how it ended. */
function run(string $extension, string $file, array $arguments, array $environment = []): string
{
    $load = [];
    foreach (['pdo', 'pdo_sqlite', 'pdo_pgsql'] as $name) {
        is_file(PHP_EXTENSION_DIR . "/$name.so") && array_push($load, '-d', "extension=$name");
    }
    $command = [PHP_BINARY, '-n', ...$load, '-d', "extension=$extension", '-d', 'b24activity.allow_http=1', $file, ...$arguments];
    $process = proc_open($command, [1 => ['pipe', 'w'], 2 => ['redirect', 1]], $pipes, null, $environment + getenv());
    $output = stream_get_contents($pipes[1]);
    return $output . 'ended with ' . proc_close($process);
}

/** @param callable(string): TokenStore $make a store of its own for each process, by the name of the tokens */
function check_store(string $kind, Application $app, callable $make): void
{
    $app->control(['reset' => true]);
    check("$kind: an empty store", null, $make('none')->load());
    check("$kind: an empty store, to the client", AuthException::class, strtok(thrown(fn() => $app->client(store: $make('none'))->call('profile')), ':'));

    $make('odd')->save($odd = ['access_token' => "'\"\\ \u{44f}", 'n' => 1, 'deep' => ['x' => null], 'large' => str_repeat('x', 50_000)]);
    check("$kind: what was saved is loaded", true, $make('odd')->load() === $odd);

    $make('shared')->save($app->tokens);
    $app->expire();
    $app->control(['reset' => true, 'oauth' => ['latency' => 200]]);
    $told = in_processes(8, fn() => $app->client(store: $make('shared'))->call('crm.activity.add', ['fields' => FIELDS]) > 0 ? 'added' : 'wrong');
    check("$kind: eight processes", ['added' => 8], array_count_values($told));
    check("$kind: eight processes refresh once", '1 refreshed, 1 asked', $app->refreshes());
    check("$kind: eight writes", 8, $app->counters()['executed']['crm.activity.add'] ?? 0);
    $now = $make('shared')->load();
    check("$kind: what else was stored is kept", [$app->tokens['member_id'], $app->tokens['application_token']], [$now['member_id'], $now['application_token']]);
    check("$kind: new tokens are stored", true, $now['refresh_token'] !== $app->tokens['refresh_token']);

    $told = in_processes(8, function (int $number) use ($app, $make) {
        $client = $app->client(store: $make('shared'));
        for ($i = 0; $i < 12; $i++) {
            $number === 0 && $i % 4 === 2 && $app->expire();
            $client->call('profile');
        }
        return 'done';
    });
    check("$kind: eight processes, three expiries", [['done' => 8], '4 refreshed, 4 asked'], [array_count_values($told), $app->refreshes()]);

    $before = $make('shared')->load();
    $app->expire();
    $app->control(['reset' => true, 'oauth' => ['error' => 'invalid_client', 'latency' => 0]]);
    check("$kind: a refused refresh", AuthException::class, strtok(thrown(fn() => $app->client(store: $make('shared'))->call('profile')), ':'));
    check("$kind: a refused refresh changes nothing", true, $make('shared')->load() === $before);
    $app->control(['oauth' => ['error' => null]]);
    check("$kind: and lets the lock go", '1', $app->client(store: $make('shared'))->call('profile')['ID']);

    $app->expire();
    killed_within(function (callable $here) use ($make) {
        $make('shared')->lock();
        $here();
    });
    $began = microtime(true);
    check("$kind: when a holder of the lock is killed", '1', $app->client(store: $make('shared'))->call('profile')['ID']);
    check("$kind: the others go on soon", true, microtime(true) - $began < 8);

    $store = $make('shared');
    $app->client(store: $store)->call('profile');
    ob_start();
    var_dump($store);
    print_r($store);
    echo json_encode($store);
    $text = ob_get_clean();
    $tokens = $store->load();
    foreach ([$tokens['access_token'], $tokens['refresh_token'], PASSWORD] as $secret) {
        check("$kind: a dump shows no secret", false, str_contains($text, $secret));
    }
    check("$kind: unlock() without a lock", 'nothing', thrown($store->unlock(...)));
}

function check_redis_lock(string $address): void
{
    $make = static fn(float $seconds): RedisTokenStore => new RedisTokenStore($address, 'lost', PASSWORD, $seconds);
    [$slow, $quick] = [$make(0.2), $make(10)];
    $quick->save(['n' => 0]);
    $slow->lock();
    $slow->load();
    usleep(300_000);
    $quick->lock();
    $slow->unlock();
    check("redis: who lost the lock does not take another's away", true, str_contains(thrown($make(0.1)->lock(...)), 'Nobody lets the lock'));
    $quick->load();
    $quick->save(['n' => 1]);
    $quick->unlock();

    $slow->lock();
    $slow->load();
    usleep(300_000);
    $slow->save(['n' => 2]);
    check('redis: who lost the lock to nobody saves', ['n' => 2], $quick->load());
    $slow->unlock();

    $slow->lock();
    $slow->load();
    $quick->save(['n' => 3]);
    check('redis: nobody overwrites newer tokens', 'RuntimeException: The lock on lost was lost, and somebody else has saved tokens since', thrown(fn() => $slow->save(['n' => 4])));
    check('redis: the newer tokens stay', ['n' => 3], $quick->load());
    $slow->unlock();

    check('redis: a wrong password', true, str_contains(thrown((new RedisTokenStore($address, 'x', 'wrong'))->load(...)), 'WRONGPASS'));
    check('redis: nobody there', true, str_starts_with(thrown((new RedisTokenStore('tcp://127.0.0.1:1', 'x'))->load(...)), 'RuntimeException: Redis at tcp://127.0.0.1:1'));
}

function check_logger(string $extension): void
{
    require dirname(__DIR__) . '/inc/portal.inc';
    $portal = Portal::start(['rows' => 10]);
    $portal->fault(['match' => 'crm.activity.list', 'kind' => 'status', 'status' => 502, 'body' => 'x']);
    $output = run($extension, dirname(__DIR__, 2) . '/examples/psr3-logger.php', [$portal->webhook]);
    foreach (['~^10 activities$~m', '~^\[debug\] b24activity: crm\.activity\.list: request 1$~m', '~^\[warning\] b24activity: crm\.activity\.list: retry after \d\.\d+ s, .+$~m',
        '~^\[debug\] b24activity: crm\.activity\.list: HTTP 200 in \d\.\d+ s$~m', '~ended with 0$~'] as $line) {
        check("psr3-logger.php: $line", true, preg_match($line, $output) === 1 ?: $output);
    }
    check('psr3-logger.php: no placeholder is left, no secret shown, no warning', 0, preg_match('/\{\w+\}|Warning|Deprecated|' . $portal->secret() . '/', $output));
}

/** The program of the examples: with the tokens of the installation the first time, without them the second. */
function check_program(string $kind, string $extension, Application $app, string $address): void
{
    $environment = ['B24_CLIENT_ID' => $app->id, 'B24_CLIENT_SECRET' => $app->secret, 'REDIS_PASSWORD' => $kind === 'redis' ? PASSWORD : ''];
    file_put_contents("$app->directory/installed.json", json_encode($app->tokens));
    $app->control(['tokens' => ['revoke' => true], 'reset' => true, 'oauth' => ['grace' => 600]]);
    $program = dirname(__DIR__, 2) . '/examples/stores/example.php';
    foreach ([["$app->directory/installed.json"], []] as $more) {
        check("$kind: example.php", 1, preg_match('/^\d+ activities\nended with 0$/', $output = run($extension, $program, [$address, ...$more], $environment)) ?: $output);
    }
    check("$kind: example.php refreshes once", '1 refreshed, 1 asked', $app->refreshes());
}

[, $extension] = $argv;
foreach (array_slice($argv, 2) as $kind) {
    $app = Application::start(['workers' => 8]);
    $server = match ($kind) {
        'redis' => new Redis(PASSWORD),
        'postgres' => new Postgres(),
        'sqlite' => null,
    };
    $address = $server?->address() ?? "sqlite:$app->directory/tokens.db";
    check_program($kind, $extension, $installed = Application::start(), $address);
    if ($kind === 'redis') {
        check_store($kind, $app, static fn(string $name): TokenStore => new RedisTokenStore($address, $name, PASSWORD, 3.0));
        check_redis_lock($address);
        continue;
    }
    check_store($kind, $app, static fn(string $name): TokenStore => new PdoTokenStore(new PDO($address), $name));
}
check_logger($extension);
printf("stores: %d passed, %d failed\n", $passed, $failed);
exit($failed ? 1 : 0);
