--TEST--
When the new tokens cannot be saved they are not used, and the store's exception goes on
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';
require __DIR__ . '/../inc/rows.inc';

$app = Application::start();
$app->expire();
$app->control(['reset' => true, 'record' => true]);
$new = null;
$store = new Diary($app->tokens, ['save' => function ($tokens) use (&$new) { $new = $tokens['access_token']; throw new LogicException('the disk is full'); }]);
$client = $app->client(store: $store);
refused(fn() => $client->call('crm.activity.add', ['fields' => FIELDS]));
echo implode(' ', $store->calls), ' ', implode(' ', array_column($app->recorded(), 'method')), "\n";
refused(fn() => $client->call('crm.activity.add', ['fields' => FIELDS]));
$used = array_filter($app->recorded(), fn($request) => str_contains($request['body'], $new));
echo count($used), ' used, ', $app->counters()['executed']['crm.activity.add'] ?? 0, " executed\n";
?>
--EXPECT--
LogicException: the disk is full
load lock load save unlock crm.activity.add oauth/token
B24Activity\AuthException: oauth/token: invalid_grant: Invalid refresh token (HTTP 400)
0 used, 0 executed
