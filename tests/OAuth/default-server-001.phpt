--TEST--
Without a server_endpoint, tokens are renewed at oauth.bitrix24.tech by TLS
--EXTENSIONS--
b24activity
pcntl
posix
--ENV--
no_proxy=127.0.0.1
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

// Nothing leaves the machine: a proxy of our own sees who is asked for, and says no.
$app = Application::start(installed: false);
$app->store()->save(array_diff_key($app->tokens, ['server_endpoint' => '']));
$app->expire();
$proxy = stream_socket_server('tcp://127.0.0.1:0');
$address = stream_socket_get_name($proxy, false);
[$told] = in_processes(2, function (int $number) use ($app, $proxy, $address) {
    if ($number === 0) {
        $connection = stream_socket_accept($proxy, 20);
        $line = trim(fgets($connection));
        fwrite($connection, "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
        return $line;
    }
    $app->client(['retries' => 0, 'proxy' => "http://$address"])->call('profile');
});
echo $told, "\n";
?>
--EXPECT--
CONNECT oauth.bitrix24.tech:443 HTTP/1.1
