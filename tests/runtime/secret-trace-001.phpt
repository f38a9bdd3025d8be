--TEST--
Exceptions and their traces do not show the secret
--EXTENSIONS--
b24activity
--INI--
zend.exception_ignore_args=0
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 10]);
$secret = $portal->secret();
$client = $portal->client(['retries' => 0]);
$portal->fault(['match' => 'no.such', 'kind' => 'json', 'status' => 403, 'body' => ['error' => "X$secret", 'error_description' => "no rights for $portal->webhook"]]);
$portal->fault(['match' => 'html', 'kind' => 'status', 'status' => 502, 'body' => "<html>GET $portal->webhook"]);
$portal->fault(['match' => 'page', 'kind' => 'status', 'status' => 200, 'body' => "<html>GET $portal->webhook"]);
$portal->fault(['match' => 'moved', 'kind' => 'status', 'status' => 302, 'body' => '', 'headers' => ['Location' => "ftp://elsewhere.invalid/rest/1/$secret/moved"]]);
$portal->fault(['match' => 'batch', 'kind' => 'json', 'status' => 200, 'body' => ['result' => ['result' => [], 'result_error' => ['c0' => ['error' => '', 'error_description' => "at $portal->webhook"]]]]]);
$portal->fault(['match' => 'cut', 'kind' => 'cut-before']);
$calls = [
    fn() => $client->call('no.such'), fn() => $client->call('html'), fn() => $client->call('page'), fn() => $client->call('moved'), fn() => $client->list('crm.activity.list'),
    fn() => $client->call('cut'), fn() => $client->call('profile', ['x' => NAN]), fn() => $portal->client(['retries' => -1]), fn() => $portal->client(['allow_http' => false]),
    fn() => B24Activity\Client::webhook($portal->webhook . '?'), fn() => B24Activity\Client::webhook([$portal->webhook]),
];
foreach ($calls as $number => $call) {
    try {
        $call();
        echo "call $number: nothing was thrown\n";
    } catch (Throwable $error) {
        ob_start();
        echo $error;
        // Frames of this file hold the portal itself, which knows its secret: only those of the extension count.
        array_map(fn($frame) => str_starts_with($frame['class'] ?? '', 'B24Activity') ? var_dump($frame['args'] ?? []) : null, $error->getTrace());
        foreach (['error', 'errorDescription', 'restMethod', 'report'] as $name) {
            echo json_encode($error->$name ?? null, JSON_UNESCAPED_SLASHES);
        }
        $text = ob_get_clean();
        echo str_contains($text, $secret) ? "call $number shows it: $text\n" : $error::class . "\n";
    }
}
$result = $client->batch(['a' => ['no.such']]);
?>
--EXPECT--
B24Activity\ApiException
B24Activity\TransportException
B24Activity\DecodeException
B24Activity\TransportException
B24Activity\ValidationException
B24Activity\TransportException
ValueError
ValueError
ValueError
ValueError
TypeError
