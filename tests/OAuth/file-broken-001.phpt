--TEST--
A file that holds no tokens is a DecodeException
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start(installed: false);
foreach (['', '{', '{"access_token":"a"', 'null', '"text"', '17', "\0", '<?php return [];', str_repeat('[', 600)] as $text) {
    file_put_contents($app->file, $text);
    try {
        $app->store()->load();
        echo 'no error for ', json_encode($text), "\n";
    } catch (B24Activity\DecodeException $error) {
        echo str_replace($app->directory, 'DIRECTORY', $error->getMessage()), "\n";
    }
}
try {
    $app->client()->call('profile');
} catch (B24Activity\DecodeException) {
    echo 'DecodeException ', $app->counters()['requests'], " requests\n";
}
?>
--EXPECT--
The token file DIRECTORY/tokens.json holds no tokens
The token file DIRECTORY/tokens.json holds no tokens
The token file DIRECTORY/tokens.json holds no tokens
The token file DIRECTORY/tokens.json holds no tokens
The token file DIRECTORY/tokens.json holds no tokens
The token file DIRECTORY/tokens.json holds no tokens
The token file DIRECTORY/tokens.json holds no tokens
The token file DIRECTORY/tokens.json holds no tokens
The token file DIRECTORY/tokens.json holds no tokens
DecodeException 0 requests
