--TEST--
An application's token goes in the body of a call and nowhere else
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
$app->control(['record' => true]);
$client = $app->client();
echo $client->call('crm.activity.get', ['id' => 1])['ID'], ' ', json_encode($client->call('profile')['ID']), "\n";
foreach ($app->recorded() as $request) {
    $token = $app->tokens['access_token'];
    echo $request['http_method'], ' ', $request['path'], ' [', $request['query'], '] ', str_replace($token, 'TOKEN', $request['body']), "\n";
    echo str_contains(json_encode($request['headers']), $token) ? "a header shows it\n" : '';
}
echo $app->refreshes(), "\n";
?>
--EXPECT--
1 "1"
POST /rest/crm.activity.get [] {"auth":"TOKEN","id":1}
POST /rest/profile [] {"auth":"TOKEN"}
0 refreshed, 0 asked
