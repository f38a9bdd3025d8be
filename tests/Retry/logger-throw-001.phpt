--TEST--
What the logger throws goes to the caller as it is, and the client works as before
--EXTENSIONS--
b24activity
--INI--
b24activity.limits_file="none"
--FILE--
<?php
require __DIR__ . '/../Limits/processes.inc';

$portal = Portal::start(['synthetic' => 3000]);
$at = null;
$client = $portal->client(['logger' => function (array $event) use (&$at) {
    if ($event['event'] === $at) {
        throw new DomainException("no $at");
    }
}]);
$calls = [
    'call' => fn() => $client->call('profile'), 'batch' => fn() => $client->batch([['profile']]), 'list' => fn() => $client->list('crm.activity.list', ['select' => ['ID']]),
    'each' => fn() => $client->each('crm.activity.list', ['select' => ['ID']])->toArray(),
];
foreach ($calls as $name => $call) {
    foreach (['request', 'answer', 'retry'] as $at) {
        $portal->control(['reset' => true]);
        $portal->fault(['kind' => 'status', 'status' => 502]);
        echo "$name: ";
        try {
            $call();
            echo "no exception\n";
        } catch (Throwable $error) {
            echo get_class($error), ': ', $error->getMessage(), "\n";
        }
        $at = null;
        $portal->control(['reset' => true]);
        echo '  then ', $client->call('profile')['ID'], "\n";
    }
}
?>
--EXPECT--
call: DomainException: no request
  then 1
call: DomainException: no answer
  then 1
call: DomainException: no retry
  then 1
batch: DomainException: no request
  then 1
batch: DomainException: no answer
  then 1
batch: DomainException: no retry
  then 1
list: DomainException: no request
  then 1
list: DomainException: no answer
  then 1
list: DomainException: no retry
  then 1
each: DomainException: no request
  then 1
each: DomainException: no answer
  then 1
each: DomainException: no retry
  then 1
