--TEST--
No way of printing a client, or what holds one, shows the secret
--EXTENSIONS--
b24activity
--INI--
zend.exception_ignore_args=0
--FILE--
<?php
$secret = 'SeCrEt0123456789';
$url = "https://acme.bitrix24.com/rest/1/$secret/";
$password = 'Pr0xyPassword';
$client = B24Activity\Client::webhook($url, ['proxy' => "http://user:$password@127.0.0.1:3128"]);
$activity = new B24Activity\Activity($client);
$listing = $activity->each();
$ways = [
    'var_dump' => fn($value) => var_dump($value),
    'print_r' => fn($value) => print_r($value),
    'var_export' => fn($value) => var_export($value),
    'json_encode' => fn($value) => print(json_encode($value)),
    'array' => fn($value) => var_dump((array) $value, get_object_vars($value), get_mangled_object_vars($value)),
    'debug_zval_refcount' => fn($value) => debug_zval_refcount($value),
    'reflection' => fn($value) => print(new ReflectionObject($value)),
    'serialize' => fn($value) => serialize($value),
];
foreach ($ways as $name => $way) {
    foreach ([$client, $activity, $listing, $listing->getIterator(), fn() => $client] as $value) {
        ob_start();
        try {
            $way($value);
        } catch (Throwable $error) {
            echo $error;
        }
        $text = ob_get_clean();
        if (str_contains($text, $secret) || str_contains($text, $password)) {
            echo "$name shows it:\n$text\n";
        }
    }
}
ob_start();
phpinfo();
echo str_contains(ob_get_clean(), $secret) ? 'phpinfo() shows it' : 'shown nowhere', "\n";
var_dump($client);
?>
--EXPECTF--
shown nowhere
object(B24Activity\Client)#1 (2) {
  ["webhook"]=>
  string(37) "https://acme.bitrix24.com/rest/1/***/"
  ["options"]=>
  array(14) {
    ["timeout"]=>
    float(70)
    ["connect_timeout"]=>
    float(5)
    ["deadline"]=>
    float(0)
    ["retries"]=>
    int(5)
    ["rate"]=>
    float(2)
    ["burst"]=>
    int(50)
    ["operating_limit"]=>
    float(420)
    ["concurrency"]=>
    int(4)
    ["max_response_bytes"]=>
    int(67108864)
    ["cainfo"]=>
    string(0) ""
    ["proxy"]=>
    string(3) "***"
    ["user_agent"]=>
    string(0) ""
    ["allow_http"]=>
    bool(false)
    ["logger"]=>
    bool(false)
  }
}
