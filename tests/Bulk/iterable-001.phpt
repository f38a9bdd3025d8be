--TEST--
Any iterable: its own keys, repeated keys, its exceptions, its size
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['rows' => 10]);
$client = $portal->client();
$tell = fn(array $answer) => print(json_encode(['done' => array_keys($answer['done']), 'failed' => array_map(fn($error) => $error['error_description'], $answer['failed'])]) . "\n");
$pages = (function () { yield from [['id' => 1], ['id' => 2]]; yield from [['id' => 3]]; })();
$tell($client->callMany('crm.activity.get', $pages));
$tell($client->callMany('crm.activity.get', new ArrayIterator(['7' => ['id' => 1], 'x' => ['id' => 2]])));
$tell($client->callMany('crm.activity.get', (function () { yield '5' => ['id' => 1]; yield 5 => ['id' => 2]; })()));
$tell($client->callMany('crm.activity.get', new class implements IteratorAggregate { function getIterator(): Iterator { return new ArrayIterator([['id' => 4]]); } }));
foreach ([
    function () { yield ['id' => 1]; throw new DomainException('from the rows'); },
    function () { yield 1.5 => ['id' => 1]; },
    function () use ($client) { yield ['id' => count($client->callMany('profile', [[]])['done'])]; },
] as $rows) {
    try {
        $tell($client->callMany('crm.activity.get', $rows()));
    } catch (Throwable $error) {
        echo $error::class, ': ', $error->getMessage(), "\n";
    }
}
// Rows are taken a window at a time.
$rows = function (int $count) { for ($i = 0; $i < $count; $i++) { yield $i => ['text' => str_repeat('x', 10_000)]; } };
$client->callMany('profile', $rows(1000));
$before = memory_get_peak_usage();
echo count($client->callMany('profile', $rows(6000))['failed']), ' failed, ', memory_get_peak_usage() - $before < 8_000_000 ? 'flat' : memory_get_peak_usage() - $before, "\n";
?>
--EXPECT--
{"done":[0,1],"failed":["B24Activity\\Client::callMany(): Argument #2 ($paramSets) must have a key of its own for each row; this row was not sent"]}
{"done":[7,"x"],"failed":[]}
{"done":[5],"failed":{"5":"B24Activity\\Client::callMany(): Argument #2 ($paramSets) must have a key of its own for each row; this row was not sent"}}
{"done":[0],"failed":[]}
DomainException: from the rows
TypeError: B24Activity\Client::callMany(): Argument #2 ($paramSets) must have keys of type int or string, float given
{"done":[0],"failed":[]}
0 failed, flat
