--TEST--
Webhook URLs that are refused, without repeating a word of them
--EXTENSIONS--
b24activity
--FILE--
<?php
use B24Activity\Client;

$urls = [
    '', 'x', 'acme.bitrix24.com/rest/1/SECRET/', '//acme.bitrix24.com/rest/1/SECRET/', 'ftp://acme.bitrix24.com/rest/1/SECRET/', 'https:///rest/1/SECRET/',
    'https://acme.bitrix24.com/rest/1/SECRET', 'https://acme.bitrix24.com/rest/1/SECRET/profile', 'https://acme.bitrix24.com/rest/1/SECRET/profile.json',
    'https://acme.bitrix24.com/rest/1/', 'https://acme.bitrix24.com/rest/1//', 'https://acme.bitrix24.com/rest//SECRET/', 'https://acme.bitrix24.com/rest/SECRET/',
    'https://acme.bitrix24.com/', 'https://acme.bitrix24.com/other/1/SECRET/', 'https://user:SECRET@acme.bitrix24.com/rest/1/SECRET/', 'https://acme.bitrix24.com/rest/1/SECRET/?x=1',
    'https://acme.bitrix24.com/rest/1/SECRET/#x', 'https://acme.bitrix24.com/rest/1/SEC RET/', "https://acme.bitrix24.com/rest/1/SECRET/\n", "https://acme.bitrix24.com/rest/1/SEC\0RET/",
    "https://acme.bitrix24.com\n/rest/1/SECRET/", 'https://acme.bitrix24.com:/rest/1/SECRET/', 'https://acme.bitrix24.com:123456/rest/1/SECRET/', 'https://acme.bitrix24.com:x/rest/1/SECRET/',
    'https://:443/rest/1/SECRET/', 'https://acme.bitrix24.com/rest/1/SEC%2FRET/', 'https://acme.bitrix24.com/REST/1/SECRET/', 'https://acme.bitrix24.com//rest/1/SECRET/',
    ' https://acme.bitrix24.com/rest/1/SECRET/', 'https://acme.bitrix24.com/rest/1/SECRET//', 'https://[::1/rest/1/SECRET/', 'https://acme.bitrix24.com:0/rest/1/SECRET/', 'https://acme.bitrix24.com:65536/rest/1/SECRET/',
    'https://[::1]x/rest/1/SECRET/', 'https://acme.bitrix24.com/rest/1/SEC\\RET/',
];
$messages = [];
foreach ($urls as $url) {
    try {
        Client::webhook($url);
        echo json_encode($url), " was taken\n";
    } catch (ValueError $error) {
        $messages[$error->getMessage()] = true;
        if (preg_match('/SECRET|SEC|acme/', $error)) {
            echo json_encode($url), " is repeated: $error\n";
        }
    }
}
echo count($urls), " URLs\n", implode("\n", array_keys($messages)), "\n";
?>
--EXPECT--
36 URLs
B24Activity\Client::webhook(): Argument #1 ($url) must be a webhook URL of the form https://host[:port]/rest/<user>/<secret>/
