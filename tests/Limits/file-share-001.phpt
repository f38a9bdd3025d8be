--TEST--
Another PHP shares the limits through the file; with "process", or another file, it does not
--EXTENSIONS--
b24activity
--CONFLICTS--
all
--SKIPIF--
<?php
getenv('SKIP_PERF_SENSITIVE') and print 'skip measures time';
?>
--FILE--
<?php
require __DIR__ . '/processes.inc';

$portal = Portal::start(['synthetic' => 10]);
$file = __DIR__ . '/file-share-001.limits';
$code = one_call($portal, ['rate' => 0.2, 'burst' => 2]);
foreach ([$file, 'process', $file, 'process'] as $setting) {
    echo str_replace($file, 'the file', other_php($code, ['limits_file' => $setting]));
}
echo preg_replace('/waited [234][.\d]*/', 'waited longer', str_replace($file, 'the file', other_php($code, ['limits_file' => $file])));
?>
--CLEAN--
<?php
unlink(__DIR__ . '/file-share-001.limits');
?>
--EXPECT--
1; waited 0; the file; 1
1; waited 0; not shared; 1
1; waited 0; the file; 1
1; waited 0; not shared; 1
1; waited longer; the file; 1
