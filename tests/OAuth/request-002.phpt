--TEST--
Where a form cannot be posted (405), tokens are renewed by GET
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
$app->expire();
$app->control(['oauth' => ['post' => false], 'record' => true]);
echo $app->client()->call('profile')['ID'], "\n";
foreach ($app->recorded('oauth/token') as $request) {
    $secrets = [$app->id => 'ID', $app->secret => 'SECRET', $app->tokens['refresh_token'] => 'REFRESH'];
    echo $request['http_method'], ' ', $request['path'], ' [', strtr($request['query'], $secrets), '] ', strlen($request['body']) ? 'body' : 'no body', "\n";
}
?>
--EXPECT--
1
POST /oauth/token/ [] body
GET /oauth/token/ [grant_type=refresh_token&client_id=ID&client_secret=SECRET&refresh_token=REFRESH] no body
