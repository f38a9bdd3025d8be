--TEST--
Options given are those used, also by reference, and their array stays as it was
--EXTENSIONS--
b24activity
--FILE--
<?php
use B24Activity\Client;

$timeout = 12;
$options = ['timeout' => &$timeout, 'connect_timeout' => 1.5, 'retries' => 0, 'rate' => 0.5, 'burst' => 7, 'deadline' => 100, 'allow_http' => true, 'user_agent' => 'x/1', 'max_response_bytes' => 1024];
$before = serialize($options);
ob_start();
var_dump(Client::webhook('https://acme.bitrix24.com/rest/1/abcdef0123/', $options));
$text = ob_get_clean();
foreach (['timeout', 'connect_timeout', 'retries', 'rate', 'burst', 'deadline', 'allow_http', 'user_agent', 'max_response_bytes', 'concurrency', 'operating_limit'] as $name) {
    preg_match("/\[\"$name\"\]=>\s*(.*)/", $text, $match);
    echo "$name: $match[1]\n";
}
var_dump($before === serialize($options));
?>
--EXPECT--
timeout: float(12)
connect_timeout: float(1.5)
retries: int(0)
rate: float(0.5)
burst: int(7)
deadline: float(100)
allow_http: bool(true)
user_agent: string(3) "x/1"
max_response_bytes: int(1024)
concurrency: int(4)
operating_limit: float(420)
bool(true)
