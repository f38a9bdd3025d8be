--TEST--
A webhook's secret is in nothing that can be printed: objects, exceptions and their traces, events, statistics, the file of the limits
--EXTENSIONS--
b24activity
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=10000
b24activity.limits_file={PWD}/secret-hunt-001.limits
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/hunt.inc';

$portal = Portal::start(['rows' => 6000]);
$secrets = [$portal->secret()];
$webhook = $portal->webhook;
$events = [];
$traces = '';
$client = $portal->client(['retries' => 0, 'logger' => function (array $event) use (&$events, &$traces) {
    $events[] = $event;
    $traces .= printed(debug_backtrace());
}]);
$shown = 0;
$seen = [];
foreach ([$webhook, $portal->secret()] as $echo) {
    $portal->control(['reset' => true]);
    $faults = echoing($echo);
    $portal->fault(...$faults);
    // No function of this file stands between here and the extension: its arguments would be in the traces.
    foreach (calls($faults) as [$method, $arguments]) {
        try {
            $result = $client->$method(...$arguments);
            $shown += (int) hunt("the result of $method", printed($result), $secrets);
        } catch (Throwable $error) {
            $seen[get_class($error)] = true;
            $shown += (int) hunt(get_class($error) . ' of ' . json_encode($arguments, JSON_PARTIAL_OUTPUT_ON_ERROR), printed($error), $secrets);
        }
    }
}
// A list that breaks off after it has begun.
$portal->control(['reset' => true]);
$portal->fault(['match' => 'batch', 'skip' => 1, 'kind' => 'json', 'status' => 403, 'times' => -1, 'body' => ['error' => $webhook, 'error_description' => $webhook]]);
try {
    $client->list('crm.activity.list');
} catch (B24Activity\IncompleteListException $error) {
    $seen[get_class($error)] = true;
    $shown += (int) hunt('the incomplete list', printed($error) . printed($error->report) . printed($error->getPrevious()), $secrets);
}
foreach ([['webhook', ["$webhook?"]], ['webhook', [[$webhook]]], ['webhook', [$webhook, ['unknown' => $webhook]]], ['webhook', [$webhook, ['retries' => $webhook]]], ['webhook', [$webhook, $webhook]]] as [$method, $arguments]) {
    try {
        B24Activity\Client::$method(...$arguments);
        echo "not refused\n";
    } catch (Throwable $error) {
        $seen[get_class($error)] = true;
        // PHP itself hands the arguments out of a SensitiveParameterValue to who asks for them.
        $shown += (int) hunt('a refused client', $error . print_r($error->getTrace(), true) . json_encode($error->getTrace()) . var_export($error->getTrace(), true), $secrets);
    }
}
$portal->control(['reset' => true]);
$activity = new B24Activity\Activity($client);
$listing = $client->each('crm.activity.list');
$iterator = $listing->getIterator();
foreach ([$client, $activity, $listing, $iterator, [$client], (object) ['client' => $client], fn() => $client] as $value) {
    $shown += (int) hunt(get_debug_type($value), printed($value), $secrets);
}
ob_start();
phpinfo();
$shown += (int) hunt('phpinfo', ob_get_clean(), $secrets);
$shown += (int) hunt('stats', printed($client->stats()) . printed($listing->report()), $secrets);
$shown += (int) hunt('the events', printed($events), $secrets);
$shown += (int) hunt('a trace in the logger', $traces, $secrets);
$shown += (int) hunt('the limits', file_get_contents(__DIR__ . '/secret-hunt-001.limits'), $secrets);
$shown += (int) hunt('the last error', printed(error_get_last()), $secrets);
echo count($events) > 30 ? 'many' : 'few', " events, shown $shown times\n";
ksort($seen);
echo implode(' ', array_map(fn($class) => str_replace('B24Activity\\', '', $class), array_keys($seen))), "\n";
?>
--CLEAN--
<?php
unlink(__DIR__ . '/secret-hunt-001.limits');
?>
--EXPECT--
many events, shown 0 times
AccessDeniedException ApiException AuthException DecodeException IncompleteListException LimitException NotFoundException TransportException ValidationException TypeError ValueError
