--TEST--
A format() that changes or drops what is being read does not disturb the reading
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

/** Runs code of the script's while it is written. */
final class Meddler extends DateTimeImmutable
{
    public Closure $meddle;

    public function format(string $format): string
    {
        ($this->meddle)();
        return '2026-02-03';
    }
}

/** Takes the memory that the reading would look into, had it been freed. */
function scribble(): void
{
    for ($i = 0; $i < 100; $i++) {
        $taken[] = [str_repeat("#$i", 10), ...range(1, 2 + $i % 8)];
    }
}

function text(): string
{
    return str_repeat('q', random_int(3, 3));
}

$portal = Portal::start(['synthetic' => 10]);
$portal->control(['record' => true]);
$client = $portal->client();
$date = new Meddler();

$array = ['a' => $date, 'b' => text(), 'c' => ['d' => text()]];
$date->meddle = function () use (&$array): void {
    $array = null;
    scribble();
};
$client->call('profile', ['array' => &$array]);

$array = ['a' => $date, 'b' => text()];
$date->meddle = function () use (&$array): void {
    for ($i = 0; $i < 100; $i++) {
        $array["k$i"] = $i;
    }
    unset($array['b']);
};
$client->call('profile', ['more' => &$array]);

$object = (object) ['a' => $date, 'b' => text(), 'c' => text()];
$date->meddle = function () use ($object): void {
    for ($i = 0; $i < 100; $i++) {
        $object->{"k$i"} = $i;
    }
    unset($object->c);
};
$client->call('profile', ['object' => $object]);
echo count((array) $object), " properties\n";

$object = (object) ['a' => $date, 'b' => text(), 'c' => text()];
$date->meddle = function () use (&$object): void {
    $object = null;
    scribble();
};
$client->call('profile', ['gone' => &$object]);

foreach ($portal->recorded() as $request) {
    echo $request['body'], "\n";
}
?>
--EXPECT--
102 properties
{"array":{"a":"2026-02-03","b":"qqq","c":{"d":"qqq"}}}
{"more":{"a":"2026-02-03","b":"qqq"}}
{"object":{"a":"2026-02-03","b":"qqq","c":"qqq"}}
{"gone":{"a":"2026-02-03","b":"qqq","c":"qqq"}}
