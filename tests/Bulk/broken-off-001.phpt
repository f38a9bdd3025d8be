--TEST--
An exception of the script's own in the middle of writes comes with what became of the rows so far
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['rows' => 10]);
$row = ['SUBJECT' => 's', 'TYPE_ID' => 6, 'PROVIDER_ID' => 'P', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1];
$rows = function (int $good, callable $then) use ($row) {
    for ($i = 0; $i < $good; $i++) {
        yield $row;
    }
    yield from $then();
};
$throwing = function () { throw new RuntimeException('the database is gone'); yield 1; };
$wrong_key = fn() => yield 1.5 => $row;

function attempt(Portal $portal, callable $work): void
{
    $before = $portal->activity()->count();
    try {
        $work();
        echo "it went on\n";
    } catch (B24Activity\IncompleteBatchException $error) {
        $report = $error->report;
        $previous = $error->getPrevious();
        printf("%s\n  %s: %s\n", $error->getMessage(), get_class($previous), $previous->getMessage());
        echo '  ', implode(', ', array_map(fn($key) => count($report[$key]) . " $key", array_keys(array_filter($report)))), "\n";
        $not_sent = array_filter($report['failed'], fn($failure) => $failure['error'] === 'NOT_SENT');
        echo '  ', count($not_sent), ' not sent; ', json_encode(array_diff_key($report['failed'], $not_sent)), "\n";
        printf("  added: %d\n", $portal->activity()->count() - $before);
    } catch (Exception $error) {
        printf("%s: %s\n  added: %d\n", get_class($error), $error->getMessage(), $portal->activity()->count() - $before);
    }
}

$activity = $portal->activity();
attempt($portal, fn() => $activity->addMany($rows(900, $throwing)));
attempt($portal, fn() => $activity->addMany($rows(520, $wrong_key)));
attempt($portal, fn() => $activity->addMany($rows(20, $throwing)));

$after = fn(int $answers) => ['logger' => function (array $event) use (&$answers) {
    if ($event['event'] === 'answer' && $answers-- === 0) {
        throw new LogicException('the log is full');
    }
}];
attempt($portal, fn() => $portal->activity($after(1))->addMany(array_fill(0, 130, $row)));
attempt($portal, fn() => $portal->client($after(0))->batch(['a' => ['crm.activity.add', ['fields' => $row]], 'b' => ['crm.activity.get', ['id' => 1]]]));
attempt($portal, fn() => $portal->client($after(0))->batch(['a' => ['crm.activity.get', ['id' => 1]]]));
attempt($portal, fn() => $portal->client($after(0))->callMany('crm.activity.get', [['id' => 1]]));

register_shutdown_function(fn() => print("exit() is not caught\n"));
attempt($portal, fn() => $portal->activity(['logger' => fn(array $event) => $event['event'] === 'answer' && exit()])->addMany([$row]));
?>
--EXPECT--
The batch is not complete: an exception came between
  RuntimeException: the database is gone
  500 done, 400 failed
  400 not sent; []
  added: 500
The batch is not complete: an exception came between
  TypeError: B24Activity\Activity::addMany(): Argument #1 ($rows) must have keys of type int or string, float given
  500 done, 20 failed
  20 not sent; []
  added: 500
RuntimeException: the database is gone
  added: 0
The batch is not complete: an exception came between
  LogicException: the log is full
  50 done, 30 failed, 50 unknown
  30 not sent; []
  added: 100
The batch is not complete: an exception came between
  LogicException: the log is full
  2 failed
  0 not sent; {"a":{"error":"INTERRUPTED","error_description":"the log is full","executed":null},"b":{"error":"INTERRUPTED","error_description":"the log is full","executed":null}}
  added: 1
LogicException: the log is full
  added: 0
LogicException: the log is full
  added: 0
exit() is not caught
