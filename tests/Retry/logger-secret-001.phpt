--TEST--
No event shows the secret, also when the portal repeats it
--EXTENSIONS--
b24activity
--INI--
b24activity.limits_file="none"
--FILE--
<?php
require __DIR__ . '/../Limits/processes.inc';

$portal = Portal::start(['rows' => 10]);
$secret = $portal->secret();
$events = [];
$client = $portal->client(['retries' => 1, 'logger' => function (array $event) use (&$events) {
    $events[] = $event;
}]);
$port = parse_url($portal->webhook, PHP_URL_PORT);
$faults = [
    ['kind' => 'json', 'status' => 400, 'body' => ['error' => $secret, 'error_description' => "no $secret"]],
    ['kind' => 'json', 'status' => 400, 'body' => ['error' => "X-$secret-$secret", 'error_description' => $secret]],
    ['kind' => 'json', 'status' => 500, 'body' => ['error' => substr(str_repeat("$secret.", 20), 0, 200), 'error_description' => $secret], 'times' => 2],
    ['kind' => 'status', 'status' => 502, 'body' => "<h1>$secret</h1>", 'times' => 2],
    ['kind' => 'status', 'status' => 302, 'headers' => ['Location' => "ftp://localhost/$secret/"]],
    ['kind' => 'status', 'status' => 302, 'headers' => ['Location' => "http://localhost:1/rest/1/$secret/"], 'times' => 2],
    ['kind' => 'cut-before', 'times' => 2],
];
foreach ($faults as $fault) {
    $portal->fault($fault);
    foreach ([fn() => $client->call('profile'), fn() => $client->batch([['profile']]), fn() => $client->list('crm.activity.list')] as $call) {
        try {
            $call();
        } catch (B24Activity\Exception $error) {
            echo str_contains($error, $secret) ? "an exception shows it: {$error->getMessage()}\n" : '';
        }
        $portal->control(['reset' => true]);
        $portal->fault($fault);
    }
    $portal->control(['reset' => true]);
}
echo count($events) > 30 ? 'many events' : count($events), ', ', str_contains(json_encode($events, JSON_PARTIAL_OUTPUT_ON_ERROR), $secret) ? 'the secret is there' : 'no secret', "\n";
foreach ($events as $event) {
    foreach ($event as $name => $value) {
        // Not a longer piece of it either.
        if (is_string($value) && str_contains($value, substr($secret, 0, 12))) {
            echo "$event[event] $name: $value\n";
        }
    }
}
?>
--EXPECT--
many events, no secret
