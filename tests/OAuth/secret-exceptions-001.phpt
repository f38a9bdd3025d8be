--TEST--
No exception shows the secret or a token, also when the portal echoes them
--EXTENSIONS--
b24activity
--INI--
zend.exception_ignore_args=0
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
$client = $app->client(['retries' => 0]);
$client->call('profile');
$app->expire();
$client->call('profile'); // so that there are tokens of before and of now
$now = $app->stored();
$echo = "$app->secret {$now['access_token']} {$now['refresh_token']}";
$app->fault(
    ['match' => 'named', 'kind' => 'json', 'status' => 403, 'body' => ['error' => "X $echo", 'error_description' => "no rights for $echo"]],
    ['match' => 'html', 'kind' => 'status', 'status' => 502, 'body' => "<html>$echo"],
    ['match' => 'page', 'kind' => 'status', 'status' => 200, 'body' => "<html>$echo"],
    ['match' => 'moved', 'kind' => 'status', 'status' => 302, 'body' => '', 'headers' => ['Location' => "ftp://elsewhere.invalid/{$now['access_token']}/"]],
    ['match' => 'typed', 'kind' => 'status', 'status' => 502, 'body' => 'x', 'headers' => ['Content-Type' => "text/{$now['access_token']}"]],
    ['match' => 'cut', 'kind' => 'cut-before'],
    ['match' => 'batch', 'kind' => 'json', 'status' => 403, 'body' => ['error' => $echo], 'times' => -1],
    ['match' => 'oauth/token', 'kind' => 'json', 'status' => 400, 'body' => ['error' => 'invalid_grant', 'error_description' => $echo]],
);
$calls = array_map(fn($method) => fn() => $client->call($method), ['named', 'html', 'page', 'moved', 'typed', 'cut']);
$calls[] = fn() => $client->list('crm.activity.list');
$calls[] = fn() => $client->call('profile', ['x' => NAN]);
$calls[] = fn() => B24Activity\Client::oauth('', $app->secret, $app->store());
$calls[] = fn() => B24Activity\Client::oauth('id', [$app->secret], $app->store());
$calls[] = fn() => B24Activity\Client::oauth('id', $app->secret, $app->store(), ['unknown' => $app->secret]);
$calls[] = fn() => $app->store()->save(['access_token' => $now['access_token'], 'x' => NAN]);
$calls[] = fn() => $app->store()->save($now['access_token']);
$calls[] = fn() => (new B24Activity\FileTokenStore("$app->directory/no/such"))->save($now);
$calls[] = function () use ($app, $client) { $app->expire(); $client->call('profile'); };
foreach ($calls as $number => $call) {
    try {
        $call();
        echo "call $number: nothing was thrown\n";
    } catch (Throwable $error) {
        ob_start();
        echo $error;
        // Frames of this file hold the application, which knows its secrets: only those of the extension count.
        array_map(fn($frame) => str_starts_with($frame['class'] ?? '', 'B24Activity') ? print(json_encode($frame['args'] ?? [], JSON_PARTIAL_OUTPUT_ON_ERROR)) : null, $error->getTrace());
        foreach (['error', 'errorDescription', 'restMethod', 'report'] as $name) {
            echo json_encode($error->$name ?? null, JSON_UNESCAPED_SLASHES);
        }
        $text = ob_get_clean();
        $shown = array_filter([$app->secret, $now['access_token'], $now['refresh_token']], fn($secret) => str_contains($text, $secret));
        echo $shown ? "call $number shows it: $text\n" : $error::class . "\n";
    }
}
?>
--EXPECT--
B24Activity\ApiException
B24Activity\TransportException
B24Activity\DecodeException
B24Activity\TransportException
B24Activity\TransportException
B24Activity\TransportException
B24Activity\ApiException
ValueError
ValueError
TypeError
ValueError
ValueError
TypeError
B24Activity\Exception
B24Activity\AuthException
