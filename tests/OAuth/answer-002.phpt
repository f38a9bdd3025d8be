--TEST--
An address in the answer that cannot be one does not replace the one that works
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';
require __DIR__ . '/../inc/rows.inc';

$app = Application::start(['apps' => 2]);
foreach (['', 'localhost', 'ftp://localhost/rest/', 'http:///rest/', "http://127.0.0.1:1/rest", '/rest/', 'http://u@127.0.0.1:1/rest/', "http://127.0.0.1:1/re st/", 'http://127.0.0.1:1/rest/?a=/', null, 1] as $endpoint) {
    $app->store()->save($app->tokens);
    $new = ['client_endpoint' => $endpoint, 'server_endpoint' => $endpoint] + $app->others[0];
    $app->fault(refusal('expired_token'), ['match' => 'oauth/token', 'kind' => 'json', 'status' => 200, 'body' => $new]);
    $client = $app->client();
    refused(fn() => $client->call('profile')['ID']);
    $stored = $app->stored();
    echo $stored['client_endpoint'] === $app->tokens['client_endpoint'] && $stored['server_endpoint'] === $app->tokens['server_endpoint'] ? '' : 'stored: ' . json_encode($endpoint) . "\n";
}
?>
--EXPECT--
not refused: "1"
not refused: "1"
not refused: "1"
not refused: "1"
not refused: "1"
not refused: "1"
not refused: "1"
not refused: "1"
not refused: "1"
not refused: "1"
not refused: "1"
