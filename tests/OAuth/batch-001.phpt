--TEST--
A batch carries the token once, for all its commands
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
$app->control(['record' => true]);
$result = $app->client()->batch(['a' => ['crm.activity.get', ['id' => 1]], 'b' => ['crm.activity.get', ['id' => 2]]]);
echo json_encode(array_map(fn($row) => $row['ID'], $result['done'])), ' ', count($result['failed']), "\n";
[$request] = $app->recorded();
echo substr_count($request['body'], $app->tokens['access_token']), ' ', $request['params']['auth'] === $app->tokens['access_token'] ? 'in auth' : 'elsewhere', "\n";
?>
--EXPECT--
{"a":"1","b":"2"} 0
1 in auth
