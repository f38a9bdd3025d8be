--TEST--
References and longer arrays in what the store loads are no obstacle
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
$app->expire();
$tokens = $app->tokens + ['more' => [1, [2]]];
foreach ($tokens as $key => &$value) {
}
unset($value);
$alias = [];
foreach (array_keys($tokens) as $key) {
    $alias[$key] = &$tokens[$key];
}
$store = new Diary($alias);
echo $app->client(store: $store)->call('profile')['ID'], ' ', json_encode($store->tokens['more']), "\n";
var_dump($tokens['access_token'] === $app->tokens['access_token'], $store->tokens['access_token'] === $app->tokens['access_token']);
?>
--EXPECT--
1 [1,[2]]
bool(true)
bool(false)
