--TEST--
Without the option cainfo PHP's own settings name the authorities
--EXTENSIONS--
b24activity
--INI--
openssl.cafile=/nowhere/authorities.pem
--FILE--
<?php
ob_start();
var_dump(B24Activity\Client::webhook('https://acme.bitrix24.com/rest/1/abcdef0123/'));
preg_match('/\["cainfo"\]=>\s*(.*)/', ob_get_clean(), $match);
echo $match[1], "\n";
?>
--EXPECT--
string(24) "/nowhere/authorities.pem"
