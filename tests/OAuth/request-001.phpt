--TEST--
Tokens are renewed by a form that is posted to the host of server_endpoint
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start(installed: false);
$port = parse_url($app->tokens['server_endpoint'], PHP_URL_PORT);
$app->store()->save(['server_endpoint' => "http://localhost:$port/rest/"] + $app->tokens);
$app->expire();
$app->control(['record' => true]);
$app->client()->call('profile');
[$request] = $app->recorded('oauth/token');
echo $request['http_method'], ' ', $request['path'], ' [', $request['query'], '] ', $request['content_type'], "\n";
echo strtr($request['body'], [$app->id => 'ID', $app->secret => 'SECRET', $app->tokens['refresh_token'] => 'REFRESH']), "\n";
echo $request['headers']['host'] === "localhost:$port" ? 'the host of server_endpoint' : $request['headers']['host'], "\n";
?>
--EXPECT--
POST /oauth/token/ [] application/x-www-form-urlencoded
grant_type=refresh_token&client_id=ID&client_secret=SECRET&refresh_token=REFRESH
the host of server_endpoint
