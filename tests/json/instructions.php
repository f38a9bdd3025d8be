<?php
/*
 * The bounds that do not depend on the machine's load: php instructions.php PROBE.so
 *
 * Instructions are counted by callgrind over one decode that is not the first, and divided by the bytes of the
 * document. Memory is that of the value, compared to json_decode()'s.
 */
declare(strict_types=1);

require __DIR__ . '/check.php';
require __DIR__ . '/workload.php';

const INSTRUCTIONS_PER_BYTE_MAX = 8.0;
const MEMORY_MAX = 0.65;

if (isset($argv[3])) {
    b24_json_probe_load(file_get_contents($argv[2]));
    for ($i = (int) $argv[3]; $i > 0; $i--) {
        b24_json_probe_run();
    }
    exit;
}
if (isset($argv[2])) {
    $json = file_get_contents($argv[2]);
    b24_json_probe_load($json);
    $start = memory_get_usage();
    $value = b24_json_probe_run();
    $ours = memory_get_usage() - $start;
    $start = memory_get_usage();
    $theirs = json_decode($json, true);
    exit(sprintf('%.4f', $ours / (memory_get_usage() - $start)));
}

$php = escapeshellarg(PHP_BINARY) . ' -n -d memory_limit=1G -d extension=' . escapeshellarg($argv[1]) . ' ' . escapeshellarg(__FILE__) . ' probe';
$counted = function (string $file, int $times) use ($php): int {
    $callgrind = 'valgrind --tool=callgrind --callgrind-out-file=/dev/null --collect-atstart=no --toggle-collect=b24_json_decode';
    $output = (string) shell_exec("$callgrind $php $file $times 2>&1");
    if (!preg_match('/Collected : (\d+)/', $output, $match)) {
        fwrite(STDERR, "callgrind counted nothing:\n$output");
        exit(1);
    }
    return (int) $match[1];
};

$check = new Check();
$file = tempnam(sys_get_temp_dir(), 'b24json');
foreach (Workload::documents() as $name => $json) {
    file_put_contents($file, $json);
    $perByte = ($counted($file, 2) - $counted($file, 1)) / strlen($json);
    $memory = (float) shell_exec("$php $file");
    printf("%-14s %5.2f instructions per byte, value %.3f of json_decode()'s\n", $name, $perByte, $memory);
    $check->that($perByte > 0 && $perByte <= INSTRUCTIONS_PER_BYTE_MAX, "$name: $perByte instructions per byte");
    if (str_starts_with($name, 'batch')) {
        $check->that($memory > 0 && $memory <= MEMORY_MAX, "$name: $memory of the memory");
    }
}
unlink($file);
$check->report('bounds');
