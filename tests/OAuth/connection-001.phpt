--TEST--
The connection to the portal is kept over a refresh
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
$client = $app->client();
for ($i = 0; $i < 3; $i++) {
    $app->expire();
    $client->call('profile');
}
$stats = $client->stats();
echo $stats['requests'], ' requests over ', $stats['connections'], " connection\n", $app->refreshes(), "\n";
?>
--EXPECT--
9 requests over 1 connection
3 refreshed, 3 asked
