--TEST--
A link to the tokens' file stays one: what it leads to is written, locked for all links, and renewed once
--EXTENSIONS--
b24activity
pcntl
posix
--SKIPIF--
<?php
PHP_OS_FAMILY === 'Windows' and print 'skip makes links';
?>
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

use B24Activity\FileTokenStore;

$app = Application::start();
$directory = $app->directory;
array_map(mkdir(...), ["$directory/shared", "$directory/first", "$directory/second"]);
rename($app->file, "$directory/shared/tokens.json");
symlink("$directory/shared/tokens.json", "$directory/first/tokens.json");
symlink('../first/tokens.json', "$directory/second/tokens.json");
symlink('shared', "$directory/folder");
symlink('missing.json', "$directory/shared/leads-on.json");
symlink('shared/leads-on.json', "$directory/to-nothing.json");
symlink('itself.json', "$directory/itself.json");
$links = ["$directory/first/tokens.json", "$directory/second/tokens.json", "$directory/folder/tokens.json", "$directory/shared/tokens.json"];

chdir("$directory/second");
foreach ([...$links, 'tokens.json'] as $number => $link) {
    (new FileTokenStore($link))->save(['number' => $number] + $app->tokens);
    echo json_decode(file_get_contents("$directory/shared/tokens.json"), true)['number'], ' ';
}
(new FileTokenStore("$directory/to-nothing.json"))->save(['there' => 'now']);
echo file_get_contents("$directory/shared/missing.json");
try {
    $loaded = (new FileTokenStore("$directory/itself.json"))->load(); // PHP with threads finds no file there
} catch (B24Activity\Exception) {
    $loaded = null;
}
var_dump($loaded);

foreach ([1, 2] as $round) {
    $app->expire();
    $app->control(['reset' => true, 'oauth' => ['latency' => 100]]);
    echo implode(' ', in_processes(4, fn(int $number) => $app->client([], new FileTokenStore($links[$number]))->call('profile')['ID'])), ', ', $app->refreshes(), "\n";
}
foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator($directory, FilesystemIterator::SKIP_DOTS), RecursiveIteratorIterator::CHILD_FIRST) as $path => $file) {
    $found[] = substr($path, strlen($directory) + 1) . ($file->isLink() ? ' ->' : '');
    $file->isDir() && !$file->isLink() ? rmdir($path) : unlink($path);
}
sort($found);
echo implode("\n", $found), "\n";
?>
--EXPECTF--
0 1 2 3 4 {
    "there": "now"
}
NULL
1 1 1 1, 1 refreshed, 1 asked
1 1 1 1, 1 refreshed, 1 asked
first
first/tokens.json ->
folder ->
itself.json ->
second
second/tokens.json ->
shared
shared/leads-on.json ->
shared/missing.json
shared/tokens.json
shared/tokens.json.lock
to-nothing.json ->
