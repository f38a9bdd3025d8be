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
        echo "$what: {$error->getMessage()}\n";
    } catch (B24Activity\Exception $error) {
        echo "$what: ", get_class($error), ": {$error->getMessage()}\n";
    }
}
echo $app->counters()['requests'], ' requests, ', $app->refreshes(), "\n";
?>
--EXPECT--
empty: oauth: NO_AUTH_FOUND: The tokens of the store have no access_token
no access_token: oauth: NO_AUTH_FOUND: The tokens of the store have no access_token
empty access_token: oauth: NO_AUTH_FOUND: The tokens of the store have no access_token
access_token a number: oauth: NO_AUTH_FOUND: The tokens of the store have no access_token
access_token with a quote: oauth: NO_AUTH_FOUND: The access_token of the store has characters that a token has not
access_token of two lines: oauth: NO_AUTH_FOUND: The access_token of the store has characters that a token has not
access_token with a null byte: oauth: NO_AUTH_FOUND: The access_token of the store has characters that a token has not
access_token with a control character: oauth: NO_AUTH_FOUND: The access_token of the store has characters that a token has not
access_token not UTF-8: oauth: NO_AUTH_FOUND: The access_token of the store has characters that a token has not
no client_endpoint: oauth: NO_AUTH_FOUND: The tokens of the store have no client_endpoint
no slash: oauth: NO_AUTH_FOUND: The client_endpoint of the store has another form than https://host[:port]/rest/
no host: oauth: NO_AUTH_FOUND: The client_endpoint of the store has another form than https://host[:port]/rest/
a path: oauth: NO_AUTH_FOUND: The client_endpoint of the store does not start with https://; the option allow_http permits http:// for tests
ftp: oauth: NO_AUTH_FOUND: The client_endpoint of the store does not start with https://; the option allow_http permits http:// for tests
a query: oauth: NO_AUTH_FOUND: The client_endpoint of the store has another form than https://host[:port]/rest/
a user: oauth: NO_AUTH_FOUND: The client_endpoint of the store has another form than https://host[:port]/rest/
two lines: oauth: NO_AUTH_FOUND: The client_endpoint of the store has another form than https://host[:port]/rest/
a null byte: oauth: NO_AUTH_FOUND: The client_endpoint of the store has another form than https://host[:port]/rest/
0 requests, 0 refreshed, 0 asked
