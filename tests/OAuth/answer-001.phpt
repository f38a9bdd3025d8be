--TEST--
Of the answer the portal's new address is taken; member_id, domain and what else was stored are kept
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start(['apps' => 2], installed: false);
$port = parse_url($app->tokens['client_endpoint'], PHP_URL_PORT);
$app->store()->save(['domain' => 'acme.bitrix24.com', 'member_id' => 'm1', 'extra' => ['kept' => 1]] + $app->tokens);
$new = ['client_endpoint' => "http://localhost:$port/rest/", 'domain' => 'oauth.bitrix24.tech', 'member_id' => 'm2', 'application_token' => 'x', 'foreign' => 1] + $app->others[0];
$app->fault(refusal('expired_token'), ['match' => 'oauth/token', 'kind' => 'json', 'status' => 200, 'body' => $new]);
$app->control(['record' => true]);
echo $app->client()->call('profile')['ID'], "\n";
echo implode(' ', array_map(fn($request) => strtok($request['headers']['host'], ':'), $app->recorded())), "\n";
$stored = $app->stored();
echo json_encode(array_intersect_key($stored, array_flip(['domain', 'member_id', 'extra', 'foreign']))), "\n";
var_dump($stored['application_token'] === $app->tokens['application_token'], $stored['access_token'] === $new['access_token'],
    $stored['refresh_token'] === $new['refresh_token'], $stored['client_endpoint'] === $new['client_endpoint']);
?>
--EXPECT--
1
127.0.0.1 127.0.0.1 localhost
{"domain":"acme.bitrix24.com","member_id":"m1","extra":{"kept":1}}
bool(true)
bool(true)
bool(true)
bool(true)
