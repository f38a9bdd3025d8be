--TEST--
Where the portal books a webhook's batches apart from its direct calls, neither waits for the other; where it does not, the first refusal is enough
--EXTENSIONS--
b24activity
--INI--
b24activity.limits_file="none"
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';
require __DIR__ . '/../inc/portal.inc';

/** What became of it, with how many requests. */
function attempt(Portal|Application $portal, string $name, callable $call): void
{
    $before = $portal->counters()['requests'];
    try {
        $answer = $call();
        $told = isset($answer['failed'][0]) ? 'failed' : 'answered';
    } catch (B24Activity\Exception $error) {
        $told = $error->error ?? 'not sent';
    }
    echo "  $name: $told, ", $portal->counters()['requests'] - $before, "\n";
}

foreach (['webhook, apart' => false, 'webhook, shared' => true, 'application' => false] as $name => $shared) {
    $portal = $name === 'application' ? Application::start() : Portal::start(['rows' => 10]);
    $portal->control(['operating' => ['limit' => 5, 'cost' => ['crm.activity.get' => 10, 'crm.activity.list' => 10], 'shared' => $shared]]);
    $client = $portal->client(['deadline' => 20, 'retries' => 2]);
    $direct = fn() => $client->call('crm.activity.get', ['id' => 1]);
    $batch = fn() => $client->batch([['crm.activity.get', ['id' => 2]]]);
    echo "$name\n";
    foreach (['direct' => $direct, 'direct again' => $direct, 'direct, blocked' => $direct, 'batch' => $batch, 'batch again' => $batch, 'batch, blocked' => $batch] as $what => $call) {
        attempt($portal, $what, $call);
    }
    // The other way round.
    attempt($portal, 'list', fn() => $client->list('crm.activity.list'));
    attempt($portal, 'list again', fn() => $client->list('crm.activity.list'));
    attempt($portal, 'page', fn() => $client->call('crm.activity.list'));
}
?>
--EXPECT--
webhook, apart
  direct: answered, 1
  direct again: OPERATION_TIME_LIMIT, 1
  direct, blocked: OPERATION_TIME_LIMIT, 0
  batch: answered, 1
  batch again: failed, 1
  batch, blocked: OPERATION_TIME_LIMIT, 0
  list: answered, 1
  list again: OPERATION_TIME_LIMIT, 1
  page: answered, 1
webhook, shared
  direct: answered, 1
  direct again: OPERATION_TIME_LIMIT, 1
  direct, blocked: OPERATION_TIME_LIMIT, 0
  batch: failed, 1
  batch again: OPERATION_TIME_LIMIT, 0
  batch, blocked: OPERATION_TIME_LIMIT, 0
  list: answered, 1
  list again: OPERATION_TIME_LIMIT, 1
  page: OPERATION_TIME_LIMIT, 1
application
  direct: answered, 1
  direct again: OPERATION_TIME_LIMIT, 1
  direct, blocked: OPERATION_TIME_LIMIT, 0
  batch: OPERATION_TIME_LIMIT, 0
  batch again: OPERATION_TIME_LIMIT, 0
  batch, blocked: OPERATION_TIME_LIMIT, 0
  list: answered, 1
  list again: OPERATION_TIME_LIMIT, 1
  page: OPERATION_TIME_LIMIT, 0
