--TEST--
Tokens that cannot be used are refused before a byte is sent
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start(installed: false);
$port = parse_url($app->tokens['client_endpoint'], PHP_URL_PORT);
$endpoint = fn($url) => ['client_endpoint' => $url] + $app->tokens;
$wrong = [
    'empty' => [],
    'no access_token' => array_diff_key($app->tokens, ['access_token' => '']),
    'empty access_token' => ['access_token' => ''] + $app->tokens,
    'access_token a number' => ['access_token' => 17] + $app->tokens,
    'access_token with a quote' => ['access_token' => 'a","id":"1'] + $app->tokens,
    'access_token of two lines' => ['access_token' => "a\nb"] + $app->tokens,
    'access_token with a null byte' => ['access_token' => "a\0b"] + $app->tokens,
    'access_token with a control character' => ['access_token' => "a\x01b"] + $app->tokens,
    'access_token not UTF-8' => ['access_token' => "a\xffb"] + $app->tokens,
    'no client_endpoint' => array_diff_key($app->tokens, ['client_endpoint' => '']),
    'no slash' => $endpoint("http://127.0.0.1:$port/rest"),
    'no host' => $endpoint('http:///rest/'),
    'a path' => $endpoint('/rest/'),
    'ftp' => $endpoint("ftp://127.0.0.1:$port/rest/"),
    'a query' => $endpoint("http://127.0.0.1:$port/rest/?x=/"),
    'a user' => $endpoint("http://user@127.0.0.1:$port/rest/"),
    'two lines' => $endpoint("http://127.0.0.1:$port/rest/\r\nX-Header: 1/"),
    'a null byte' => $endpoint("http://127.0.0.1:$port/rest/\0/"),
];
foreach ($wrong as $what => $tokens) {
    try {
        $app->client(store: new Diary($tokens))->call('profile');
        echo "$what: no error\n";
    } catch (B24Activity\AuthException $error) {
        echo str_contains($error->getMessage(), preg_match('/access_token|empty/', $what) ? 'access_token' : 'client_endpoint') ? '' : "$what: {$error->getMessage()}\n";
    } catch (B24Activity\Exception $error) {
        echo "$what: ", get_class($error), ": {$error->getMessage()}\n";
    }
}
echo $app->counters()['requests'], ' requests, ', $app->refreshes(), "\n";
?>
--EXPECT--
0 requests, 0 refreshed, 0 asked
