--TEST--
Webhook URLs that are taken
--EXTENSIONS--
b24activity
--FILE--
<?php
use B24Activity\Client;

$urls = [
    'https://acme.bitrix24.com/rest/1/abcdef0123456789/', 'https://acme.bitrix24.ru/rest/25/a/', 'https://crm.example.org:8443/rest/1/abcdef/',
    'https://127.0.0.1/rest/1/abcdef/', 'https://[::1]:8443/rest/1/abcdef/', 'https://localhost/rest/admin/abc_DEF-0.9~/', 'HTTPS://ACME.bitrix24.com/rest/1/abcdef/',
];
foreach ($urls as $url) {
    Client::webhook($url);
    echo "taken\n";
}
Client::webhook('http://127.0.0.1:8080/rest/1/abcdef/', ['allow_http' => true]);
echo "taken\n";
?>
--EXPECT--
taken
taken
taken
taken
taken
taken
taken
taken
