--TEST--
What a format() or an enum of the script's own gives is checked as any other value
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

final class Moment extends DateTimeImmutable
{
    public mixed $text = null;

    #[ReturnTypeWillChange]
    public function format($format)
    {
        return $this->text;
    }
}

enum Wrong: string
{
    case Bytes = "\xff";
}

$portal = Portal::start(['synthetic' => 10]);
$moment = new Moment();
foreach ([null, 5, ['2026-02-03'], new stdClass(), "\xff"] as $moment->text) {
    refused(fn() => $portal->client()->call('profile', ['x' => ['y' => $moment]]));
}
refused(fn() => $portal->client()->call('profile', ['x' => Wrong::Bytes]));
echo $portal->counters()['requests'], " requests\n";
?>
--EXPECT--
TypeError: B24Activity\Client::call(): Argument #2 ($params) cannot be sent: [x][y] is a date whose format() returns no string
TypeError: B24Activity\Client::call(): Argument #2 ($params) cannot be sent: [x][y] is a date whose format() returns no string
TypeError: B24Activity\Client::call(): Argument #2 ($params) cannot be sent: [x][y] is a date whose format() returns no string
TypeError: B24Activity\Client::call(): Argument #2 ($params) cannot be sent: [x][y] is a date whose format() returns no string
ValueError: B24Activity\Client::call(): Argument #2 ($params) cannot be sent: [x][y] is not valid UTF-8
ValueError: B24Activity\Client::call(): Argument #2 ($params) cannot be sent: [x] is not valid UTF-8
0 requests
