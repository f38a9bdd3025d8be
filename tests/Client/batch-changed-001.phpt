--TEST--
A format() that drops the command that is being read does not disturb the batch
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

$pair = [substr("-profile", 1), ["date" => $date, "b" => text()]];
$date->meddle = function () use (&$pair): void {
    $pair = null;
    scribble();
};
$client->batch(['x' => &$pair]);

$method = substr('-profile', 1);
$date->meddle = function () use (&$method): void {
    $method = null;
    scribble();
};
$client->batch(['x' => [&$method, ['date' => $date]]]);

foreach ($portal->recorded() as $request) {
    echo $request['body'], "\n";
}
?>
--EXPECT--
{"halt":0,"cmd":{"c0":"profile?date=2026-02-03&b=qqq"}}
{"halt":0,"cmd":{"c0":"profile?date=2026-02-03"}}
