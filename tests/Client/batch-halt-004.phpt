--TEST--
With halt, too, a write that an answer leaves out without an error before it is unknown, and the last one
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/raw_server.inc';

$row = ['SUBJECT' => 's', 'TYPE_ID' => 6, 'PROVIDER_ID' => 'P', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1];
$answer = fn(array $result, array $errors = []) => RawServer::answer(json_encode(['result' => ['result' => $result,
    'result_error' => $errors, 'result_total' => [], 'result_next' => [], 'result_time' => []], 'time' => ['start' => 1]]));
$numbers = fn(int ...$without) => array_diff_key(array_combine(array_map(fn($i) => "c$i", range(0, 49)), range(100, 149)), array_flip(array_map(fn($i) => "c$i", $without)));
$answers = [
    'left out' => $answer($numbers(7)),
    'left out before the error' => $answer(array_slice($numbers(7), 0, 20), ['c21' => ['error' => 'X', 'error_description' => 'x']]),
    'halted' => $answer(array_slice($numbers(), 0, 20), ['c20' => ['error' => 'X', 'error_description' => 'x']]),
];
foreach ($answers as $name => $bytes) {
    $server = new RawServer([[$bytes], [$answer($numbers())]]);
    $result = $server->client()->batch(array_fill(0, 60, ['crm.activity.add', ['fields' => $row]]), true);
    printf("%s: %d done, failed %s, %d skipped from %s, %d request\n", $name, count($result['done']),
        json_encode(array_map(fn($error) => array_diff_key($error, ['error_description' => '']), $result['failed'])),
        count($result['skipped']), $result['skipped'][0], $server->requests());
}
?>
--EXPECT--
left out: 49 done, failed {"7":{"error":"DECODE_ERROR","executed":null}}, 10 skipped from 50, 1 request
left out before the error: 20 done, failed {"7":{"error":"DECODE_ERROR","executed":null},"21":{"error":"X"}}, 38 skipped from 22, 1 request
halted: 20 done, failed {"20":{"error":"X"}}, 39 skipped from 21, 1 request
