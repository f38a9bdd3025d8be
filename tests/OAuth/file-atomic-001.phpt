--TEST--
Who reads while others write finds whole tokens, always
--EXTENSIONS--
b24activity
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
$told = in_processes(4, function (int $number) use ($app) {
    $store = $app->store();
    $tokens = $app->tokens;
    for ($i = $read = 0, $until = microtime(true) + 1.5; microtime(true) < $until; $i++) {
        if ($number < 2) {
            $store->save(['filler' => str_repeat((string) $number, random_int(0, 20_000))] + $tokens);
        } elseif ($store->load()['refresh_token'] === $tokens['refresh_token']) {
            $read++;
        }
    }
    return $number < 2 ? ($i > 5 ? 'written' : 'too slow') : ($read === $i && $i > 50 ? 'read' : "$read of $i");
});
echo implode(' ', $told), "\n", implode(' ', array_map(basename(...), glob("$app->directory/*"))), "\n";
?>
--EXPECT--
written written read read
tokens.json
