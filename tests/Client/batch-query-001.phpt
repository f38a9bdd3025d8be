--TEST--
Every byte of a text reaches the portal through a command's query
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 10]);
$portal->control(['record' => true]);
$params = [
    'ascii' => implode(array_map(chr(...), range(1, 127))),
    'cyrillic' => 'Привет, «мир» — ёж',
    'emoji' => '👩‍👩‍👧 🇷🇺',
    'nul' => "a\0b",
    'lines' => "a\r\nb\tc",
    'plus & percent %20 # + ? = ; / : @' => ['x' => 'a+b&c=d%26#e', 'deep & down' => ['=' => '?', '%5B' => '[brackets]']],
    'list' => ['a', 'b', ['c' => 'd']],
    'sparse' => [5 => 'a', 2 => 'b', -1 => 'c'],
    'empty' => '',
];
$params = array_combine(array_map(fn($key) => strtr($key, ' ', '_'), array_keys($params)), $params);
$portal->client()->batch(['x' => ['profile', $params]]);
var_dump($portal->commands()[0][2] === $params);
?>
--EXPECT--
bool(true)
