--TEST--
An application's secret and tokens are in nothing that can be printed
--EXTENSIONS--
b24activity
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=10000
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';
require __DIR__ . '/../inc/hunt.inc';

$app = Application::start(['rows' => 6000]);
$events = [];
$traces = '';
$tell = function (array $event) use (&$events, &$traces) {
    $events[] = $event;
    $traces .= printed(debug_backtrace());
};
$store = $app->store();
$client = $app->client(['retries' => 0, 'logger' => $tell], $store);
$client->call('profile');
$app->expire();
$client->call('profile'); // so that there are tokens of before and of now
$now = $app->stored();
$secrets = [$app->secret, $now['access_token'], $now['refresh_token']];
$shown = 0;
$seen = [];
foreach ($secrets as $secret) {
    $app->control(['reset' => true]);
    $faults = echoing($secret);
    $app->fault(...$faults);
    foreach (calls($faults) as [$method, $arguments]) {
        try {
            $result = $client->$method(...$arguments);
            $shown += (int) hunt("the result of $method", printed($result), $secrets);
        } catch (Throwable $error) {
            $seen[get_class($error)] = true;
            $shown += (int) hunt(get_class($error) . ' of ' . json_encode($arguments, JSON_PARTIAL_OUTPUT_ON_ERROR), printed($error), $secrets);
        }
    }
    // The authorization server echoes it.
    foreach ([['json', 400, ['error' => 'invalid_grant', 'error_description' => $secret]], ['json', 400, ['error' => $secret]], ['status', 502, "<html>$secret"], ['status', 200, $secret]] as [$kind, $status, $body]) {
        $app->control(['reset' => true, 'tokens' => ['expire' => true]]);
        $app->fault(['match' => 'oauth/token', 'kind' => $kind, 'status' => $status, 'body' => $body]);
        try {
            $client->call('profile');
            echo "no error\n";
        } catch (Throwable $error) {
            $seen[get_class($error)] = true;
            $shown += (int) hunt(get_class($error) . " of $status", printed($error), $secrets);
        }
    }
}
$app->control(['reset' => true, 'oauth' => ['grace' => 600]]);
$client->call('profile');
foreach (['load', 'lock', 'save', 'unlock'] as $call) {
    $app->expire();
    $thrown = new Diary($app->stored(), [$call => fn() => throw new LogicException("no $call")]);
    $other = $app->client(['logger' => $tell], $thrown);
    try {
        $other->call('profile');
        echo "no error of $call\n";
    } catch (LogicException $error) {
        // The object of a frame is the store, which knows its tokens; the arguments are ours.
        $shown += (int) hunt("what $call throws", $error . json_encode(array_column($error->getTrace(), 'args'), JSON_PARTIAL_OUTPUT_ON_ERROR), $secrets);
    }
}
foreach ([$client, $store, new B24Activity\Activity($client), $client->each('crm.activity.list'), [$client]] as $value) {
    $shown += (int) hunt(get_debug_type($value), printed($value), [...$secrets, ...$app->secrets()]);
}
try {
    $store->save(['access_token' => $now['access_token'], 'x' => NAN]);
} catch (ValueError $error) {
    $shown += (int) hunt('a store that refuses', $error . print_r($error->getTrace(), true), $secrets);
}
ob_start();
phpinfo();
$shown += (int) hunt('phpinfo', ob_get_clean(), $secrets);
$shown += (int) hunt('stats', printed($client->stats()), $secrets);
$shown += (int) hunt('the events', printed($events), $secrets);
$shown += (int) hunt('a trace in the logger', $traces, $secrets);
echo count($events) > 60 ? 'many' : 'few', " events, shown $shown times\n";
ksort($seen);
echo implode(' ', array_map(fn($class) => str_replace('B24Activity\\', '', $class), array_keys($seen))), "\n";
?>
--EXPECT--
many events, shown 0 times
AccessDeniedException ApiException AuthException DecodeException LimitException NotFoundException TransportException ValidationException TypeError ValueError
