--TEST--
The authorization server's redirect is not followed: the secret goes to no other host
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
$port = parse_url($app->tokens['server_endpoint'], PHP_URL_PORT);
$app->control(['record' => true]);
foreach ([301, 302, 307, 308] as $status) {
    $app->expire();
    $app->fault(['match' => 'oauth/token', 'kind' => 'status', 'status' => $status, 'body' => '', 'headers' => ['Location' => "http://localhost:$port/oauth/token/"]]);
    try {
        $app->client(['retries' => 0])->call('profile');
        echo "$status: no error\n";
    } catch (B24Activity\TransportException $error) {
        echo "$status: executed ", json_encode($error->executed), "\n";
    }
}
foreach ($app->recorded('oauth/token') as $request) {
    echo strtok($request['headers']['host'], ':'), ' ';
}
?>
--EXPECT--
301: executed false
302: executed false
307: executed false
308: executed false
127.0.0.1 127.0.0.1 127.0.0.1 127.0.0.1
