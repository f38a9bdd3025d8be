--TEST--
The logger sees neither the secret nor a token
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
$events = [];
$client = $app->client(['retries' => 1, 'logger' => function (array $event) use (&$events) { $events[] = $event; }]);
$app->expire();
$client->call('profile');
$now = $app->stored();
$echo = "$app->secret {$now['access_token']} {$now['refresh_token']}";
$app->fault(
    ['match' => 'profile', 'kind' => 'json', 'status' => 403, 'body' => ['error' => $now['access_token'], 'error_description' => $echo]],
    ['match' => 'crm.activity.get', 'kind' => 'status', 'status' => 502, 'body' => $echo, 'times' => -1],
    ['match' => 'scope', 'kind' => 'cut-before', 'times' => -1],
);
foreach (['profile', 'crm.activity.get', 'scope'] as $method) {
    try {
        $client->call($method);
        echo "no error\n";
    } catch (B24Activity\Exception) {
    }
}
$app->expire();
$app->control(['oauth' => ['error' => 'invalid_grant']]);
try {
    $client->call('profile');
} catch (B24Activity\AuthException) {
}
$text = json_encode($events, JSON_UNESCAPED_SLASHES);
foreach ($app->secrets() as $secret) {
    echo str_contains($text, $secret) ? "shown\n" : '';
}
echo implode(' ', array_unique(array_map(fn($event) => "$event[event]:$event[method]", $events))), "\n";
?>
--EXPECT--
request:profile answer:profile refresh:oauth/token request:oauth/token answer:oauth/token request:crm.activity.get answer:crm.activity.get retry:crm.activity.get request:scope answer:scope retry:scope
