--TEST--
A FileTokenStore keeps the file that it was made for
--EXTENSIONS--
b24activity
--FILE--
<?php
$store = new B24Activity\FileTokenStore(__DIR__ . '/file-construct-001.json');
try {
    $store->__construct(__DIR__ . '/file-construct-002.json');
} catch (Error $error) {
    echo $error->getMessage(), "\n";
}
$store->save(['access_token' => 'a']);
echo implode(' ', array_map(basename(...), glob(__DIR__ . '/file-construct-00?.json'))), "\n";
?>
--CLEAN--
<?php
array_map(unlink(...), glob(__DIR__ . '/file-construct-00?.json*'));
?>
--EXPECT--
B24Activity\FileTokenStore has already been constructed
file-construct-001.json
