--TEST--
Bytes that are no UTF-8, and nesting without end, are decode errors
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/raw_server.inc';
require __DIR__ . '/../inc/rows.inc';

$bodies = ["{\"result\":\"\xFF\"}", '{"result":' . str_repeat('[', 5000) . str_repeat(']', 5000) . '}', "{\"result\":\"a\0b\"}", '{"result":"\ud800"}'];
$server = new RawServer(array_map(fn($body) => [RawServer::answer($body)], $bodies));
foreach ($bodies as $body) {
    try {
        $server->client()->call('profile');
    } catch (B24Activity\DecodeException $error) {
        echo strstr($error->getMessage(), 'the answer', true), preg_replace('/^.*portal sends: |\. It starts.*$/s', '', $error->getMessage()), "\n";
    }
}
?>
--EXPECT--
profile: Malformed UTF-8 characters, possibly incorrectly encoded
profile: Maximum stack depth exceeded
profile: Control character error, possibly incorrectly encoded
profile: Single unpaired UTF-16 surrogate in unicode escape
