--TEST--
No way of printing a client or a store shows the secret or a token
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
$app->expire();
$store = $app->store();
$client = $app->client(store: $store);
$client->call('profile');
$listing = $client->each('crm.activity.list');
$ways = [
    'var_dump' => fn($value) => var_dump($value),
    'print_r' => fn($value) => print_r($value),
    'var_export' => fn($value) => var_export($value),
    'json_encode' => fn($value) => print(json_encode($value)),
    'array' => fn($value) => var_dump((array) $value, get_object_vars($value), get_mangled_object_vars($value)),
    'debug_zval_refcount' => fn($value) => debug_zval_refcount($value),
    'reflection' => fn($value) => print(new ReflectionObject($value)),
    'serialize' => fn($value) => serialize($value),
    'clone' => fn($value) => clone $value,
    'stats' => fn() => print(json_encode($client->stats())),
    'phpinfo' => fn() => phpinfo(),
];
foreach ($ways as $name => $way) {
    foreach ([$client, $store, $listing, new B24Activity\Activity($client)] as $value) {
        ob_start();
        try {
            $way($value);
        } catch (Throwable $error) {
            echo $error;
        }
        $text = ob_get_clean();
        foreach ($app->secrets() as $number => $secret) {
            echo str_contains($text, $secret) ? "$name of " . $value::class . " shows secret $number\n" : '';
        }
    }
}
ob_start();
var_dump($client, $store);
echo preg_replace(['/ *\["options".*?\n  }\n/s', '~:\d{4,}/~', '/#\d+/'], ['', ':PORT/', '#1'], ob_get_clean());
?>
--EXPECT--
object(B24Activity\Client)#1 (2) {
  ["portal"]=>
  string(28) "http://127.0.0.1:PORT/rest/"
}
object(B24Activity\FileTokenStore)#1 (0) {
}
