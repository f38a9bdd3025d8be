--TEST--
The file is the user's alone, whatever the umask; phpinfo() names it and counts the portals
--EXTENSIONS--
b24activity
--INI--
b24activity.limits_file={PWD}/file-mode-001.limits
--FILE--
<?php
require __DIR__ . '/processes.inc';

function limits(): string
{
    ob_start();
    phpinfo(INFO_MODULES);
    preg_match_all('/^(?:Limits kept in|Portals known to the limits) => (.*)$/m', ob_get_clean(), $match);
    return implode('; ', $match[1]);
}

$file = __DIR__ . '/file-mode-001.limits';
umask(0);
echo str_replace($file, 'the file', limits()), "\n";
var_dump(file_exists($file));
$portals = [Portal::start(['synthetic' => 10]), Portal::start(['synthetic' => 10])];
foreach ([0, 1, 0] as $number) {
    $portals[$number]->client()->call('profile');
    echo str_replace($file, 'the file', limits()), "\n";
}
printf("%o\n", fileperms($file) & 0777);
var_dump(str_contains((string) file_get_contents($file), $portals[0]->secret()));
ini_set('b24activity.limits_file', 'none');
echo str_replace($file, 'the file', limits()), "\n";
?>
--CLEAN--
<?php
unlink(__DIR__ . '/file-mode-001.limits');
?>
--EXPECT--
the file; 0
bool(false)
the file; 1
the file; 2
the file; 2
600
bool(false)
the file; 2
