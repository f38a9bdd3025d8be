--TEST--
Neither sending nor reading touches the script's json_last_error()
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 10]);
$client = $portal->client();
$portal->fault(['kind' => 'status', 'status' => 200, 'body' => '{"result":']);
json_decode('{"ok":true}');
try {
    $client->call('profile');
} catch (B24Activity\DecodeException) {
}
echo json_last_error_msg(), "\n";
json_decode('{');
$client->call('profile');
echo json_last_error_msg(), "\n";
?>
--EXPECT--
No error
Syntax error
