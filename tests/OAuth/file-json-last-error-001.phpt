--TEST--
Neither loading nor saving touches the script's json_last_error()
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';
require __DIR__ . '/../inc/rows.inc';

$app = Application::start();
$store = $app->store();
json_decode('{');
$store->save($app->tokens);
$store->load();
echo json_last_error_msg(), "\n";
json_decode('{}');
file_put_contents($app->file, '{');
refused(fn() => strlen($store->load()));
try {
    $store->save(['x' => NAN]);
} catch (ValueError) {
}
echo json_last_error_msg(), "\n";
?>
--EXPECTF--
Syntax error
B24Activity\DecodeException: The token file %stokens.json holds no tokens
No error
