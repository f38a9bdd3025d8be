--TEST--
The portal never sees the client's secret nor the refresh token
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
$app->control(['record' => true]);
$client = $app->client();
foreach (['expire', 'revoke'] as $how) {
    $app->control(['tokens' => [$how => true]]);
    $client->call('crm.activity.get', ['id' => 1]);
    $client->batch([['profile'], ['profile']]);
    $client->list('crm.activity.list');
}
$renewals = $shown = 0;
foreach ($app->recorded() as $request) {
    $renewals += (int) ($request['method'] === 'oauth/token');
    foreach ([$app->secret, $app->tokens['refresh_token'], $app->stored()['refresh_token']] as $secret) {
        $shown += (int) ($request['method'] !== 'oauth/token' && str_contains(json_encode($request), $secret));
    }
}
echo "$renewals renewals, $shown requests to the portal show a secret\n";
?>
--EXPECT--
2 renewals, 0 requests to the portal show a secret
