--TEST--
A portal and a token server on this machine need no https and no known name; others do
--EXTENSIONS--
b24activity
--FILE--
<?php
use B24Activity\App;

$auth = ['access_token' => 'A', 'refresh_token' => 'R', 'expires_in' => '3600', 'domain' => 'portal', 'member_id' => 'm'];
foreach ([
    'http://127.0.0.1:8080/rest/', 'http://localhost/rest/', 'http://[::1]:81/rest/', 'https://127.0.0.1/rest/',
    'http://127.evil.example/rest/', 'http://localhost.evil.example/rest/', 'http://10.0.0.1/rest/', 'http://evil.example/127.0.0.1/rest/', 'http://user@127.0.0.1/rest/',
] as $url) {
    foreach (['client_endpoint', 'server_endpoint'] as $name) {
        try {
            $tokens = App::tokens(['event' => 'ONAPPINSTALL', 'auth' => [$name => $url] + $auth + ['client_endpoint' => 'https://portal.example/rest/']]);
            echo $tokens[$name] === $url ? "$url\n" : "strange\n";
        } catch (ValueError $error) {
            echo strstr($error->getMessage(), 'must'), "\n";
        }
    }
}
?>
--EXPECT--
http://127.0.0.1:8080/rest/
http://127.0.0.1:8080/rest/
http://localhost/rest/
http://localhost/rest/
http://[::1]:81/rest/
http://[::1]:81/rest/
https://127.0.0.1/rest/
https://127.0.0.1/rest/
must hold the https address of a portal as "auth[client_endpoint]"
must hold the address of a Bitrix24 authorization server as "auth[server_endpoint]"
must hold the https address of a portal as "auth[client_endpoint]"
must hold the address of a Bitrix24 authorization server as "auth[server_endpoint]"
must hold the https address of a portal as "auth[client_endpoint]"
must hold the address of a Bitrix24 authorization server as "auth[server_endpoint]"
must hold the https address of a portal as "auth[client_endpoint]"
must hold the address of a Bitrix24 authorization server as "auth[server_endpoint]"
must hold the https address of a portal as "auth[client_endpoint]"
must hold the address of a Bitrix24 authorization server as "auth[server_endpoint]"
