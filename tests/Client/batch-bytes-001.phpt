--TEST--
A batch too large for one request is split by its bytes; one large command goes alone
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 100]);
$portal->control(['record' => true]);
$large = fn(int $bytes) => ['profile', ['text' => str_repeat('x', $bytes)]];
$result = $portal->client()->batch([$large(600_000), $large(600_000), $large(600_000), $large(2_000_000), ['profile']]);
echo json_encode(array_map(fn($row) => $row['ID'], $result['done'])), ' ', count($result['time']), "\n";
foreach ($portal->recorded() as $request) {
    $commands = $request['params']['cmd'] ?? [];
    echo $request['method'], ' of ', count($commands), ' commands', strlen($request['body']) < 1_100_000 || !$commands ? '' : ': too large', "\n";
}
?>
--EXPECT--
["1","1","1","1","1"] 5
batch of 1 commands
batch of 1 commands
batch of 1 commands
profile of 0 commands
batch of 1 commands
