--TEST--
No other failure makes it a GET
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';
require __DIR__ . '/../inc/rows.inc';

$app = Application::start();
$client = $app->client(['retries' => 0]);
$app->expire();
$html = fn(int $status) => ['match' => 'oauth/token', 'kind' => 'status', 'status' => $status, 'body' => '<h1>no</h1>'];
$faults = [$html(400), $html(403), $html(500), $html(502), ['match' => 'oauth/token', 'kind' => 'cut-before']];
foreach ($faults as $fault) {
    $app->fault($fault);
    try {
        $client->call('profile');
    } catch (B24Activity\TransportException) {
    }
}
$app->control(['oauth' => ['error' => 'invalid_client']]);
refused(fn() => $client->call('profile'));
['oauth_post' => $post, 'oauth_get' => $get] = $app->counters();
echo "$post by POST, $get by GET\n";
?>
--EXPECT--
B24Activity\AuthException: oauth/token: invalid_client: The client credentials are invalid (HTTP 400)
6 by POST, 0 by GET
