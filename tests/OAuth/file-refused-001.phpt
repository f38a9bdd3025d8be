--TEST--
What cannot be read, written or locked is an exception with the path and the reason
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
$store = fn(string $path) => new B24Activity\FileTokenStore("$app->directory/$path");
mkdir("$app->directory/folder");
$calls = [
    fn() => $store('no/tokens.json')->save([]), fn() => $store('no/tokens.json')->lock(), fn() => $store('tokens.json/x')->save([]),
    fn() => $store('folder')->load(), fn() => $store('folder')->save([]), fn() => $store('tokens.json')->save(['x' => NAN]), fn() => $store('tokens.json')->save(['x' => "\xff"]),
    fn() => new B24Activity\FileTokenStore(''), fn() => new B24Activity\FileTokenStore("a\0b"),
];
foreach ($calls as $call) {
    try {
        $call();
        echo "no error\n";
    } catch (Throwable $error) {
        echo $error::class, ': ', str_replace($app->directory, 'DIRECTORY', $error->getMessage()), "\n";
    }
}
rmdir("$app->directory/folder");
echo implode(' ', array_map(basename(...), glob("$app->directory/*"))), ' ', $app->stored() == $app->tokens ? 'as they were' : 'changed', "\n";
?>
--EXPECTF--
B24Activity\Exception: The token file DIRECTORY/no/tokens.json could not be written: No such file or directory
B24Activity\Exception: The token file DIRECTORY/no/tokens.json could not be locked: No such file or directory
B24Activity\Exception: The token file DIRECTORY/tokens.json/x could not be written: %r(Not a directory|No such file or directory)%r
B24Activity\Exception: The token file DIRECTORY/folder could not be read: Is a directory
B24Activity\Exception: The token file DIRECTORY/folder could not be written: Is a directory
ValueError: B24Activity\FileTokenStore::save(): Argument #1 ($tokens) must hold texts and numbers only
ValueError: B24Activity\FileTokenStore::save(): Argument #1 ($tokens) must hold texts and numbers only
ValueError: B24Activity\FileTokenStore::__construct(): Argument #1 ($path) must not be empty
ValueError: B24Activity\FileTokenStore::__construct(): Argument #1 ($path) must not contain any null bytes
tokens.json as they were
