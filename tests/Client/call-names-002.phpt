--TEST--
Names that are none are refused before anything is sent
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 10]);
$client = $portal->client();
foreach (['', ' profile', 'profile ', 'a/b', '../x', 'a?b', 'a#b', "a\0", "a\n", 'профиль', 'a%20', 'a-b', 'a:b', 'http://x'] as $method) {
    foreach (['call', 'request', 'list', 'each'] as $name) {
        try {
            $client->$name($method);
            echo json_encode($method), " was not refused by $name\n";
        } catch (ValueError) {
        }
    }
}
refused(fn() => $client->call('a/b'));
refused(fn() => $client->each('a/b'));
echo $portal->counters()['requests'], " requests\n";
?>
--EXPECT--
ValueError: B24Activity\Client::call(): Argument #1 ($method) must be a REST method name of letters, digits, dots and underscores
ValueError: B24Activity\Client::each(): Argument #1 ($method) must be a REST method name of letters, digits, dots and underscores
0 requests
