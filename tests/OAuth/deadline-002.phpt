--TEST--
A renewal that began is not given up at the deadline: its tokens are kept
--EXTENSIONS--
b24activity
--CONFLICTS--
all
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
$app->expire();
$app->control(['oauth' => ['latency' => 1000]]);
try {
    $app->client(['deadline' => 0.5])->call('profile');
    echo "answered\n";
} catch (B24Activity\TransportException $error) {
    echo $error->getMessage(), ', executed ', json_encode($error->executed), "\n";
}
echo $app->stored()['access_token'] !== $app->tokens['access_token'] ? 'kept' : 'lost', ', ', $app->client()->call('profile')['ID'], ', ', $app->refreshes(), "\n";
?>
--EXPECT--
profile: There was no time left for the request before the deadline, executed false
kept, 1, 1 refreshed, 1 asked
