--TEST--
A file that may not be ours is neither used nor touched: then the limits are kept in the process, and calls work
--EXTENSIONS--
b24activity
posix
--FILE--
<?php
require __DIR__ . '/processes.inc';

$portal = Portal::start(['synthetic' => 10]);
$code = one_call($portal, ['rate' => 1000]);
$file = __DIR__ . '/file-refused-001.limits';
$target = "$file.target";
umask(0);
$make = [
    'symlink' => fn() => touch($target) && chmod($target, 0600) && symlink($target, $file),
    'readable by others' => fn() => touch($file) && chmod($file, 0644),
    'of the group' => fn() => touch($file) && chmod($file, 0660),
    'somebody\'s text' => fn() => file_put_contents($file, "Not a table of limits.\n") && chmod($file, 0600),
    'a long text' => fn() => file_put_contents($file, str_repeat("Not a table of limits.\n", 50_000)) && chmod($file, 0600),
    'directory' => fn() => mkdir($file),
    'pipe' => fn() => posix_mkfifo($file, 0600),
];
foreach ($make as $kind => $do) {
    $do() or die("$kind cannot be made");
    clearstatcache();
    $before = [filetype($file), fileperms($file), is_file($file) ? md5_file($file) : ''];
    echo "$kind: ", other_php($code, ['limits_file' => $file]);
    clearstatcache();
    echo [filetype($file), fileperms($file), is_file($file) ? md5_file($file) : ''] === $before ? '' : "it was touched\n";
    is_dir($file) ? rmdir($file) : unlink($file);
    @unlink($target);
}
echo 'no such folder: ', other_php($code, ['limits_file' => "$file/no/such"]);
?>
--EXPECT--
symlink: 1; waited 0; not shared: the file could not be had; 1
readable by others: 1; waited 0; not shared: the file could not be had; 1
of the group: 1; waited 0; not shared: the file could not be had; 1
somebody's text: 1; waited 0; not shared: the file could not be had; 1
a long text: 1; waited 0; not shared: the file could not be had; 1
directory: 1; waited 0; not shared: the file could not be had; 1
pipe: 1; waited 0; not shared: the file could not be had; 1
no such folder: 1; waited 0; not shared: the file could not be had; 1
