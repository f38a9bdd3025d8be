<?php
declare(strict_types=1);

// nginx, php-fpm with four workers and a local portal, asked by eight clients at the same time. fpm.php EXTENSION REQUESTS

require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/fpm.inc';
require __DIR__ . '/inc/figures.php';

const WORKERS = 4;
const CLIENTS = 8;

$extension = $argv[1];
$requests = (int) $argv[2];
$folder = sys_get_temp_dir() . '/b24-fpm-' . bin2hex(random_bytes(6));
mkdir($folder, 0700);
$portal = Portal::start(['synthetic' => 100, 'workers' => 4]);
$portal->control(['operating' => ['limit' => 480, 'cost' => ['*' => 0]]]); // tens of thousands of calls would use that up

$script = <<<'PHP'
<?php
$quick = ['allow_http' => true, 'rate' => 1e6, 'burst' => 1000000];
$client = B24Activity\Client::webhook($_GET['webhook'], isset($_GET['limits']) ? ['allow_http' => true, 'rate' => 20, 'burst' => 10] : $quick);
$number = (int) $_GET['number'];
try {
    $told = match ($number % 20) {
        7 => count((new B24Activity\Activity($client))->list(select: ['ID'])) === 100,
        11 => count($client->batch([['profile'], ['crm.activity.fields']])['done']) === 2,
        13 => throw new LogicException('this script ends early'),
        default => $client->call('crm.activity.get', ['id' => $number % 100 + 1])['ID'] == $number % 100 + 1,
    };
} catch (LogicException | B24Activity\ValidationException) {
    $told = true; // some activities are to be read by another method, as the portal says
}
if ($number % 20 === 17) {
    foreach ((new B24Activity\Activity($client))->each(select: ['ID']) as $row) {
        exit('ok ' . getmypid() . ' ' . $client->stats()['connections']); // amid a list
    }
}
echo $told ? 'ok ' : 'wrong ', getmypid(), ' ', $client->stats()['connections'];
PHP;
file_put_contents("$folder/script.php", $script);
$user = posix_geteuid() === 0 ? "user = root\ngroup = root\n" : '';
file_put_contents("$folder/fpm.conf", "[global]\nerror_log = $folder/fpm.log\npid = $folder/fpm.pid\nprocess_control_timeout = 20s\ndaemonize = no\n[www]\n{$user}listen = $folder/socket\n"
    . "listen.backlog = 511\npm = static\npm.max_children = " . WORKERS . "\n");
$free = stream_socket_server('tcp://127.0.0.1:0');
$address = stream_socket_get_name($free, false);
fclose($free);
file_put_contents("$folder/nginx.conf", 'daemon off;' . (posix_geteuid() === 0 ? ' user root;' : '') . " worker_processes 1; pid $folder/nginx.pid; error_log $folder/nginx.log;
events { worker_connections 256; }
http { access_log off; " . implode(' ', array_map(fn(string $kind): string => "{$kind}_temp_path $folder/$kind;", ['client_body', 'fastcgi', 'proxy', 'scgi', 'uwsgi'])) . "
    server { listen $address; keepalive_requests 1000000;
        location / { fastcgi_pass unix:$folder/socket; fastcgi_param SCRIPT_FILENAME $folder/script.php; fastcgi_param REQUEST_METHOD \$request_method; fastcgi_param QUERY_STRING \$query_string; } } }");

$silent = [['file', '/dev/null', 'r'], ['file', "$folder/out", 'a'], ['file', "$folder/out", 'a']];
$root = posix_geteuid() === 0 ? ['-R'] : [];
$pipes = [];
$fpm = proc_open([Fpm::binary(), '-n', '-d', "extension=$extension", '-d', "b24activity.limits_file=$folder/limits", '-F', ...$root, '-y', "$folder/fpm.conf"], $silent, $pipes);
$nginx = proc_open(['/usr/sbin/nginx', '-p', $folder, '-c', "$folder/nginx.conf", '-e', "$folder/nginx.log"], $silent, $pipes);
register_shutdown_function(function () use ($fpm, $nginx, $folder): void {
    if (getmypid() === $GLOBALS['main']) {
        array_map(fn($process) => proc_terminate($process), [$nginx, $fpm]);
        array_map(proc_close(...), [$nginx, $fpm]);
        exec('rm -rf ' . escapeshellarg($folder));
    }
});
$main = getmypid();
for ($until = microtime(true) + 10; microtime(true) < $until && @file_get_contents("http://$address/?number=13&webhook=" . urlencode($portal->webhook)) === false; usleep(50_000)) {
}
$master = (int) file_get_contents("$folder/fpm.pid");

/** @return list<int> */
function workers(int $master): array
{
    return array_map(intval(...), preg_split('/\s+/', trim((string) file_get_contents("/proc/$master/task/$master/children")), -1, PREG_SPLIT_NO_EMPTY));
}

/** So many requests by all clients together, while $meanwhile runs; what they saw: [statuses, wrong bodies, connections opened]. */
function load(int $requests, string $more = '', ?callable $meanwhile = null): array
{
    global $address, $portal;
    $readers = [];
    for ($client = 0; $client < CLIENTS; $client++) {
        [$reader, $writer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
        if (pcntl_fork() === 0) {
            $handle = curl_init();
            $seen = ['statuses' => [], 'wrong' => [], 'connections' => 0];
            for ($i = 0; $i < intdiv($requests, CLIENTS); $i++) {
                curl_setopt_array($handle, [CURLOPT_URL => "http://$address/?number=$i$more&webhook=" . urlencode($portal->webhook), CURLOPT_RETURNTRANSFER => true, CURLOPT_TIMEOUT => 60]);
                $body = (string) curl_exec($handle);
                $status = curl_getinfo($handle, CURLINFO_RESPONSE_CODE);
                $seen['statuses'][$status] = ($seen['statuses'][$status] ?? 0) + 1;
                if ($status === 200 && !preg_match('/^ok \d+ (\d+)$/', $body, $match)) {
                    $seen['wrong'][] = substr($body, 0, 200);
                }
                $seen['connections'] += (int) ($match[1] ?? 0);
            }
            fwrite($writer, json_encode($seen, JSON_INVALID_UTF8_SUBSTITUTE));
            posix_kill(getmypid(), SIGKILL);
        }
        fclose($writer);
        stream_set_timeout($reader, 3600); // else what takes longer than a minute reads as nothing
        $readers[] = $reader;
    }
    $meanwhile && $meanwhile($readers);
    $sum = ['statuses' => [], 'wrong' => [], 'connections' => 0];
    foreach ($readers as $reader) {
        $seen = json_decode((string) stream_get_contents($reader), true);
        foreach ($seen['statuses'] as $status => $count) {
            $sum['statuses'][$status] = ($sum['statuses'][$status] ?? 0) + $count;
        }
        $sum['wrong'] = array_merge($sum['wrong'], $seen['wrong']);
        $sum['connections'] += $seen['connections'];
    }
    return $sum;
}

/** Whether a client still works. */
function are_busy(array $readers): bool
{
    $write = $except = null;
    return stream_select($readers, $write, $except, 0) === 0;
}

$tell = fn(array $seen): string => substr(json_encode(array_filter($seen)), 0, 500);
$share = fn(float $part): int => (int) ($requests * $part / CLIENTS) * CLIENTS;

// Warm, then most of the load: nothing grows, nothing is opened again.
load($share(0.1));
$pids = workers($master);
$before = array_map(memory_of(...), $pids);
$files = array_map(files_of(...), $pids);
$began = microtime(true);
$seen = load($share(0.7));
printf("%d requests, %.0f a second\n", array_sum($seen['statuses']), array_sum($seen['statuses']) / (microtime(true) - $began));
check('every request is served', array_keys($seen['statuses']) === [200] && !$seen['wrong'], $tell($seen));
check('by the same workers', workers($master) === $pids && count($pids) === WORKERS);
$grown = array_map(fn(int $pid, int $was): int => memory_of($pid) - $was, $pids, $before);
check('memory is flat', max($grown) < 512, implode(', ', $grown) . ' KB more, of ' . implode(', ', $before));
$more = array_map(fn(int $pid, int $was): int => files_of($pid) - $was, $pids, $files);
// A kept connection may have been closed when it was counted the first time.
check('so are file descriptors', max($more) <= 1, implode(', ', $more) . ' more, of ' . implode(', ', $files));
// A list that is left amid its pages takes its connection along: one request in twenty does that.
$left = array_sum($seen['statuses']) / 20;
check('connections are reused', $seen['connections'] <= WORKERS + $left, "$seen[connections] opened, $left lists left");

// Reloads amid requests: those under way are finished by the old workers.
$reloads = 0;
$seen = load($share(0.1), '', function (array $readers) use ($master, &$reloads): void {
    usleep(200_000);
    for (; are_busy($readers) && $reloads < 3; $reloads++) {
        posix_kill($master, SIGUSR2);
        usleep(400_000);
    }
});
check('a reload loses no request', $reloads > 0 && array_keys($seen['statuses']) === [200] && !$seen['wrong'], "$reloads reloads, " . $tell($seen));

// Workers killed amid requests: nothing is lost but what they were at.
$master = (int) file_get_contents("$folder/fpm.pid");
$kills = 0;
$seen = load($share(0.1), '', function (array $readers) use ($master, &$kills): void {
    usleep(200_000);
    for (; are_busy($readers) && $kills < 10; usleep(150_000)) {
        if ($pids = workers($master)) {
            posix_kill($pids[array_rand($pids)], SIGKILL);
            $kills++;
        }
    }
});
// A worker that is killed behind its head leaves a 200 without a body.
$lost = array_sum($seen['statuses']) - ($seen['statuses'][200] ?? 0) + count($seen['wrong']);
check('a killed worker loses its own request at most', $kills > 0 && $lost <= $kills && !array_filter($seen['wrong']), "$kills killed, " . $tell($seen));

// Twenty a second after the first ones, for all workers together: they would be done at once if each had its own limit.
usleep(700_000);
$began = microtime(true);
$seen = load(80, '&limits=1');
$seconds = microtime(true) - $began;
check('the workers keep one limit', array_keys($seen['statuses']) === [200] && $seconds > 2, sprintf('%.1f s', $seconds));
check('the portal was not asked for what could not be', ($portal->counters()['refused'] ?? 0) === 0);
check('php-fpm has nothing to complain about', !preg_match('/SIGSEGV|SIGABRT|SIGBUS|Fatal|exited with code [1-9]/', (string) file_get_contents("$folder/fpm.log")), (string) shell_exec('tail -3 ' . escapeshellarg("$folder/fpm.log")));
finish('fpm');
