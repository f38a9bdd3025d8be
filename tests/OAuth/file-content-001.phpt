--TEST--
The file is JSON that load() gives back as it was saved
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start(installed: false);
$store = $app->store();
$tokens = ['access_token' => "a/b\"\u{44f}", 'expires' => 1893456000, 'user_id' => 1, 'none' => null, 'list' => [], 'deep' => ['x' => ['y' => 1.5]], 'yes' => true];
$store->save($tokens);
var_dump($store->load() === $tokens, json_decode(file_get_contents($app->file), true) === $tokens);
$store->save([]);
var_dump($store->load());
?>
--EXPECT--
bool(true)
bool(true)
array(0) {
}
