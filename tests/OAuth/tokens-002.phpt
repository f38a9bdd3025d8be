--TEST--
A portal without TLS needs the option allow_http
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
try {
    $app->client(['allow_http' => false])->call('profile');
} catch (B24Activity\AuthException $error) {
    echo str_contains($error->getMessage(), 'client_endpoint') ? 'refused' : $error->getMessage(), "\n";
}
echo $app->counters()['requests'], " requests\n";
?>
--EXPECT--
refused
0 requests
