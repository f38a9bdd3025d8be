<?php
declare(strict_types=1);

// A program that uses the module beside others, the ways they hook into among it: calls, closures, errors, the end.

require __DIR__ . '/../inc/portal.inc';

// What it is beside: a module that PHP could not load is but a warning to PHP.
$others = explode(', ', $argv[1]);
foreach ($others as $other) {
    if ($other === 'JIT' ? !opcache_get_status()['jit']['on'] : !extension_loaded($other)) {
        exit("$other is not at work\n");
    }
}

set_error_handler(fn(int $code, string $text) => throw new ErrorException($text, $code));
$portal = Portal::start(['synthetic' => 300]);
$sum = 0;
if (in_array('curl', $others, true)) {
    $handle = curl_init("{$portal->webhook}profile.json");
    curl_setopt($handle, CURLOPT_RETURNTRANSFER, true);
    $sum += json_decode(curl_exec($handle), true)['result']['ID'];
}
$activities = $portal->activity();
foreach ($activities->each(select: ['ID']) as $row) {
    $sum += $row['ID'];
}
$activities->list(select: ['ID'], progress: function (array $at) use (&$sum): void {
    $sum += $at['rows'] * 0;
});
try {
    $portal->client()->call('no.such.method');
} catch (B24Activity\Exception $error) {
    $sum += $error->getCode() * 0;
}
$fiber = new Fiber(fn() => Fiber::suspend($portal->client()->call('crm.activity.get', ['id' => 7])['ID']));
$sum += $fiber->start();
$expected = 300 * 301 / 2 + 7 + (isset($handle) ? 1 : 0);
if ($sum !== (int) $expected) {
    echo "the sum is $sum instead of $expected\n";
    exit(1);
}
