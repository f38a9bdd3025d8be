--TEST--
file() gives a file of any size as FILES wants it
--EXTENSIONS--
b24activity
--FILE--
<?php
use B24Activity\Attachment;

$path = __DIR__ . '/file-001.bin';
foreach ([1, 2, 3, 4, 24575, 24576, 24577, 49151, 49152, 49153, 1_000_000] as $size) {
    $bytes = random_bytes($size);
    file_put_contents($path, $bytes);
    echo $size, Attachment::file($path) === ['fileData' => ['file-001.bin', base64_encode($bytes)]] ? '' : ' differs', "\n";
}
file_put_contents($path, "\0\xff");
echo json_encode([Attachment::file($path), Attachment::file($path, 'Договор.pdf'), Attachment::file(name: 'a b.txt', path: $path)], JSON_UNESCAPED_UNICODE), "\n";
?>
--CLEAN--
<?php
unlink(__DIR__ . '/file-001.bin');
?>
--EXPECT--
1
2
3
4
24575
24576
24577
49151
49152
49153
1000000
[{"fileData":["file-001.bin","AP8="]},{"fileData":["Договор.pdf","AP8="]},{"fileData":["a b.txt","AP8="]}]
