--TEST--
A file costs the memory of its base64 and no more
--EXTENSIONS--
b24activity
--INI--
memory_limit=70M
--FILE--
<?php
$path = __DIR__ . '/memory-001.bin';
$file = fopen($path, 'w');
ftruncate($file, 50 << 20);
fseek($file, -3, SEEK_END);
fwrite($file, 'end');
fclose($file);

$before = memory_get_usage();
$base64 = B24Activity\Attachment::file($path)['fileData'][1];
echo strlen($base64), ' ', substr($base64, 0, 4), ' ', base64_decode(substr($base64, -4)), "\n";
$more = memory_get_peak_usage() - $before - strlen($base64);
echo $more < 100_000 ? 'no more' : "$more bytes more", "\n";
unset($base64);
$more = memory_get_usage() - $before;
echo $more < 10_000 ? 'nothing kept' : "$more bytes kept", "\n";
?>
--CLEAN--
<?php
unlink(__DIR__ . '/memory-001.bin');
?>
--EXPECT--
69905068 AAAA nd
no more
nothing kept
