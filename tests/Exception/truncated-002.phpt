--TEST--
Answers that are no HTTP, or not all of it: unknown whether the write was executed
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/raw_server.inc';
require __DIR__ . '/../inc/rows.inc';

$server = new RawServer([
    ["HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{\"result\":", 'close'],
    ["HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", 'close'],
    ["SSH-2.0-OpenSSH_9.2\r\n", 'close'],
    ["HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nhello", 'close'],
]);
for ($i = 0; $i < 4; $i++) {
    try {
        $server->client()->call('crm.activity.add');
    } catch (B24Activity\Exception $error) {
        echo $error::class, ' ', json_encode($error->executed), "\n";
    }
}
echo $server->requests(), " requests\n";
?>
--EXPECT--
B24Activity\TransportException null
B24Activity\TransportException null
B24Activity\TransportException null
B24Activity\TransportException null
4 requests
