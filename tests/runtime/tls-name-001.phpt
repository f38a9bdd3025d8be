--TEST--
A trusted certificate of another host is refused
--EXTENSIONS--
b24activity
openssl
pcntl
posix
--FILE--
<?php
$file = tempnam(sys_get_temp_dir(), 'certificate');
$settings = ['config' => "$file.cnf", 'private_key_bits' => 2048]; // the system's may need what PHP does not bring
file_put_contents($settings['config'], "[req]\ndistinguished_name = name\n[name]\n");
$key = openssl_pkey_new($settings + ['private_key_type' => OPENSSL_KEYTYPE_EC, 'curve_name' => 'prime256v1']);
$request = openssl_csr_new(['commonName' => 'elsewhere.example'], $key, $settings);
openssl_x509_export(openssl_csr_sign($request, null, $key, 2, $settings), $certificate);
openssl_pkey_export($key, $private, null, $settings);
file_put_contents($file, $certificate . $private);

$context = stream_context_create(['ssl' => ['local_cert' => $file]]);
$listener = stream_socket_server('tcp://127.0.0.1:0', $code, $text, STREAM_SERVER_BIND | STREAM_SERVER_LISTEN, $context);
$address = stream_socket_get_name($listener, false);
if (pcntl_fork() === 0) {
    @stream_socket_enable_crypto(stream_socket_accept($listener, 10), true, STREAM_CRYPTO_METHOD_TLS_SERVER);
    posix_kill(posix_getpid(), SIGKILL);
}
try {
    B24Activity\Client::webhook("https://$address/rest/1/abcdef/", ['cainfo' => $file, 'timeout' => 5])->call('profile');
} catch (B24Activity\TransportException $error) {
    echo json_encode($error->executed), ' ', preg_match('/subject name/', $error->getMessage()) ? 'for its name' : $error->getMessage(), "\n";
}
unlink($file);
unlink($settings['config']);
?>
--EXPECT--
false for its name
