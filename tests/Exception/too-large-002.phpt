--TEST--
A small answer that unpacks to a large one is not unpacked
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/raw_server.inc';
require __DIR__ . '/../inc/rows.inc';

$bomb = gzencode('{"result":"' . str_repeat('x', 40 << 20) . '"}', 9);
$server = new RawServer([[RawServer::answer($bomb, 'application/json', '200 OK', 'Content-Encoding: gzip')]]);
$before = memory_get_usage();
try {
    $server->client(['max_response_bytes' => 1 << 20])->call('profile');
} catch (B24Activity\TransportException $error) {
    echo told($error);
}
?>
--EXPECT--
B24Activity\TransportException: profile: the answer is larger than max_response_bytes (1048576) and was not read
  executed: null
