--TEST--
HTTP/2 is asked for over TLS
--EXTENSIONS--
b24activity
openssl
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../inc/nginx.inc';
?>
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

// The portal lends its certificate to a server that only looks at what it is offered.
$portal = Portal::start(['synthetic' => 10, 'nginx' => true]);
$directory = dirname($portal->ca);
$context = stream_context_create(['ssl' => ['local_cert' => "$directory/server.pem", 'local_pk' => "$directory/server.key", 'alpn_protocols' => 'h2,http/1.1']]);
$listener = stream_socket_server('tcp://127.0.0.1:0', $code, $text, STREAM_SERVER_BIND | STREAM_SERVER_LISTEN, $context);
$address = stream_socket_get_name($listener, false);
if (($pid = pcntl_fork()) === 0) {
    try {
        B24Activity\Client::webhook("https://$address/rest/1/abcdef/", ['cainfo' => $portal->ca, 'retries' => 0, 'timeout' => 60, 'connect_timeout' => 60])->call('profile');
    } catch (B24Activity\Exception) {
    }
    posix_kill(posix_getpid(), SIGKILL);
}
$socket = stream_socket_accept($listener, 60);
stream_socket_enable_crypto($socket, true, STREAM_CRYPTO_METHOD_TLS_SERVER);
echo stream_get_meta_data($socket)['crypto']['alpn_protocol'] ?? 'nothing', ' ', stream_get_meta_data($socket)['crypto']['protocol'], "\n";
posix_kill($pid, SIGKILL);
?>
--EXPECT--
h2 TLSv1.3
