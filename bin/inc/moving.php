<?php
declare(strict_types=1);

// Checks docs/moving-from-crest.md: each of its patterns does the same before and after. And bin/crest-check, by what it
// says of the applications in tests/CRest/applications. moving.php EXTENSION

require __DIR__ . '/portal.php';

const ROOT = __DIR__ . '/../..';

/** The patterns: title => [code before, code after]. */
function patterns(string $document): array
{
    $section = strstr(strstr($document, "\n## Five patterns\n"), "\n## Settings\n", true);
    preg_match_all('/^### (.*?)\n(.*?)(?=^### |\z)/ms', $section, $found);
    return array_combine($found[1], array_map(static function (string $text): array {
        preg_match_all('/^```php\n(.*?)^```$/ms', $text, $blocks);
        return $blocks[1];
    }, $found[2]));
}

/** What the portal's request to the application brings. */
function request(string $title, LocalPortal $portal): array
{
    $auth = ['domain' => 'acme.example', 'application_token' => 'application-token'] + $portal->apps[0]['tokens'];
    return [
        'A local application' => ['event' => 'ONAPPINSTALL', 'auth' => $auth],
        'An event handler' => ['event' => 'ONCRMACTIVITYADD', 'data' => ['FIELDS' => ['ID' => '7']], 'ts' => '1767322800', 'auth' => $auth],
    ][$title] ?? [];
}

/** Runs it as an application in a directory of its own; what it prints. */
function application(LocalPortal $portal, string $title, string $code): string
{
    $directory = sys_get_temp_dir() . '/b24activity-moving-' . bin2hex(random_bytes(6));
    mkdir($directory, 0700);
    $request = request($title, $portal);
    $constants = $request
        ? ['C_REST_CLIENT_ID' => $portal->apps[0]['client_id'], 'C_REST_CLIENT_SECRET' => $portal->apps[0]['client_secret']]
        : ['C_REST_WEB_HOOK_URL' => $portal->webhook];
    $settings = implode(array_map(static fn(string $name, string $value): string => sprintf("define('%s', %s);\n", $name, var_export($value, true)), array_keys($constants), $constants));
    $line = strstr(strstr(file_get_contents(ROOT . '/docs/moving-from-crest.md'), 'class CRest extends'), "\n", true);
    $files = [
        'settings.php' => "<?php\n$settings",
        'crest.php' => "<?php\nrequire_once __DIR__ . '/settings.php';\n$line\n",
        'page.php' => "<?php\n$code",
        'run.php' => '<?php $_REQUEST = $_POST = ' . var_export($request, true) . ";\nrequire __DIR__ . '/page.php';\n",
    ];
    if ($title === 'An event handler') { // which comes when the application is installed
        $files['settings.json'] = json_encode($request['auth']);
    }
    array_map(static fn(string $name, string $text) => file_put_contents("$directory/$name", $text), array_keys($files), $files);
    $command = $portal->php('-d', 'display_errors=1', '-d', 'error_reporting=-1', "$directory/run.php");
    $process = proc_open($command, [1 => ['pipe', 'w'], 2 => ['redirect', 1]], $pipes);
    $output = stream_get_contents($pipes[1]) . 'ended with ' . proc_close($process);
    exec('rm -rf ' . escapeshellarg($directory));
    return $output;
}

/** What is wrong with a pattern, or null. */
function trouble(LocalPortal $portal, string $title, array $blocks): ?string
{
    if (count($blocks) !== 2) {
        return count($blocks) . ' blocks of code instead of two';
    }
    [$before, $after] = array_map(static fn(string $code): string => application($portal, $title, $code), $blocks);
    $good = str_ends_with($before, "\nended with 0") && !preg_match('/\b(Warning|Notice|Deprecated|error):/', $before);
    return $good && $before === $after ? null : "before:\n$before\nafter:\n$after";
}

/** What bin/crest-check says of an application, against the file beside it. */
function misread(string $directory): ?string
{
    exec(escapeshellarg(ROOT . '/bin/crest-check') . ' ' . escapeshellarg($directory), $lines, $status);
    $text = str_replace("$directory/", '', implode("\n", $lines)) . "\nended with $status\n";
    return $text === file_get_contents("$directory.txt") ? null : $text;
}

$portal = new LocalPortal($argv[1], '--rows=3010');
$patterns = patterns(file_get_contents(ROOT . '/docs/moving-from-crest.md'));
$troubles = [];
foreach ($patterns as $title => $blocks) {
    $troubles["docs/moving-from-crest.md, $title"] = trouble($portal, $title, $blocks);
}
$troubles['docs/moving-from-crest.md'] = count($patterns) === 5 ? null : count($patterns) . ' patterns';
foreach (glob(ROOT . '/tests/CRest/applications/*', GLOB_ONLYDIR) as $directory) {
    $troubles['bin/crest-check ' . basename($directory)] = misread(realpath($directory));
}

foreach (array_filter($troubles) as $what => $trouble) {
    echo "$what:\n    " . str_replace("\n", "\n    ", $trouble) . "\n";
}
$failed = count(array_filter($troubles));
printf("moving: %d passed, %d failed\n", count($troubles) - $failed, $failed);
exit($failed ? 1 : 0);
