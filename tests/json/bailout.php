<?php
/*
 * A request that runs into memory_limit while it decodes: php bailout.php PROBE.so
 *
 * PHP's own server serves all requests from one process. The ones that die at many different points must leave the
 * ones after them alone.
 */
declare(strict_types=1);

if (PHP_SAPI === 'cli-server') {
    $part = fn (string $name, callable $text): string => "\"$name\":" . $text((int) ($_GET[$name] ?? 0));
    $json = '{' . implode(',', [
        $part('rows', fn (int $n): string => '[' . str_repeat('{"ID":"17","TITLE":"\\u0416 text of some length","SETTINGS":{"a":"text","b":[1,2]},"N":null},', $n) . '1]'),
        $part('keys', fn (int $n): string => '{' . implode(',', array_map(fn (int $i): string => "\"key $i\":1", range(0, $n))) . '}'),
        $part('numbers', fn (int $n): string => '[' . str_repeat('1,', $n) . '1]'),
        $part('texts', fn (int $n): string => '[' . str_repeat('"text of some length",', $n) . '1]'),
        $part('escapes', fn (int $n): string => '"' . str_repeat('\\u0416', $n) . '"'),
        $part('text', fn (int $n): string => '"' . str_repeat('x', $n) . '"'),
    ]) . '}';
    if (isset($_GET['limit'])) {
        ini_set('memory_limit', (string) (memory_get_usage(true) + (int) $_GET['limit']));
    }
    $value = b24_json_probe_decode($json);
    if (isset($_GET['limit'])) {
        exit('enough');
    }
    echo $value === json_decode($json, true) ? 'same' : 'different';
    return true;
}

require __DIR__ . '/check.php';

$command = [PHP_BINARY, '-n', '-d', 'display_errors=0', '-d', 'memory_limit=1G', '-d', "extension=$argv[1]", '-S', 'localhost:0', __FILE__];
$server = proc_open($command, [['file', '/dev/null', 'r'], ['file', '/dev/null', 'w'], ['pipe', 'w']], $pipes);
$log = '';
while (!preg_match('/http:\S+:(\d+)/', $log, $match) && ($line = fgets($pipes[2])) !== false) {
    $log .= $line;
}
$get = fn (array $query): string|false => @file_get_contents("http://localhost:$match[1]/?" . http_build_query($query));

$check = new Check();
$died = 0;
for ($limit = 0; $limit <= 16; $limit += 2) {
    foreach ([['rows' => 40000], ['escapes' => 2000000], ['keys' => 300000], ['numbers' => 2000000], ['texts' => 300000], ['text' => 9000000]] as $document) {
        $died += $get($document + ['limit' => $limit << 20]) === false ? 1 : 0;
        $check->that($get(['rows' => 100, 'escapes' => 5000, 'keys' => 50]) === 'same', "request after one with $limit MiB and " . key($document));
    }
}
$check->that($died > 10, "only $died requests ran out of memory");
proc_terminate($server);
$rest = stream_get_contents($pipes[2]);
$check->that(!preg_match('/leak|corrupt|Assertion|signal|Hard memory/i', $rest), 'the server has no complaints');
proc_close($server);
$check->report('bailout');
