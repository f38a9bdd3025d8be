--TEST--
An answer of the authorization server that is no tokens: an exception, the stored ones stay
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
$app->expire();
$before = file_get_contents($app->file);
$bodies = ['', '[]', '{}', 'null', '"x"', '<html>', '{"access_token":"new"}', '{"refresh_token":"new"}', '{"access_token":1,"refresh_token":2}', '{"access_token":"","refresh_token":"new"}'];
foreach ($bodies as $body) {
    $app->fault(['match' => 'oauth/token', 'kind' => 'status', 'status' => 200, 'body' => $body, 'headers' => ['Content-Type' => 'application/json']]);
    try {
        $app->client()->call('profile');
        echo "no error for $body\n";
    } catch (B24Activity\DecodeException|B24Activity\TransportException $error) {
        echo file_get_contents($app->file) === $before ? substr($error::class, 12) : 'other tokens are stored', "\n";
    }
}
?>
--EXPECT--
TransportException
DecodeException
DecodeException
DecodeException
DecodeException
DecodeException
DecodeException
DecodeException
DecodeException
DecodeException
