--TEST--
A refresh that fails says nothing of an attempt before it, which may have been executed
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
$calls = ['delete' => 'crm.activity.delete', 'profile' => 'profile'];
$expired = ['kind' => 'json', 'status' => 401, 'body' => ['error' => 'expired_token', 'error_description' => 'The access token provided has expired.']];
foreach ($calls as $name => $method) {
    foreach ([[], [['match' => $method, 'kind' => 'cut-after']]] as $before) {
        $app->control(['reset' => true, 'oauth' => ['grace' => 600]]);
        $app->fault(...$before, ...[['match' => $method] + $expired, ['match' => 'oauth/token', 'kind' => 'cut-after']]);
        try {
            $app->client()->call($method, $name === 'delete' ? ['id' => 1] : []);
            echo "no error\n";
        } catch (B24Activity\TransportException $error) {
            echo $name, $before ? ' after a doubt' : '', ': ', $app->refreshes(), ', executed ', json_encode($error->executed), "\n";
        }
    }
}
?>
--EXPECT--
delete: 1 refreshed, 1 asked, executed false
delete after a doubt: 1 refreshed, 1 asked, executed null
profile: 1 refreshed, 1 asked, executed false
profile after a doubt: 1 refreshed, 1 asked, executed null
