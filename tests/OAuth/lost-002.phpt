--TEST--
A refresh that may have been carried out is not sent again: its refresh token works only once
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
foreach ([['kind' => 'cut-after'], ['kind' => 'reset-after'], ['kind' => 'truncate'], ['kind' => 'status', 'status' => 502, 'body' => 'x', 'execute' => true]] as $fault) {
    $app->control(['reset' => true, 'oauth' => ['grace' => 600]]);
    $app->expire();
    $app->fault(['match' => 'oauth/token'] + $fault);
    try {
        $app->client()->call('profile');
        echo "no error\n";
    } catch (B24Activity\TransportException $error) {
        echo $fault['kind'], ': ', $app->refreshes(), ', executed ', json_encode($error->executed), "\n";
    }
}
?>
--EXPECT--
cut-after: 1 refreshed, 1 asked, executed false
reset-after: 1 refreshed, 1 asked, executed false
truncate: 1 refreshed, 1 asked, executed false
status: 1 refreshed, 1 asked, executed false
