--TEST--
A date class whose format() fails: its exception arrives, and nothing is sent
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

final class Broken extends DateTimeImmutable
{
    public function format($format): string
    {
        throw new LogicException('no date today');
    }
}

$portal = Portal::start(['synthetic' => 10]);
refused(fn() => $portal->client()->call('profile', ['a' => 1, 'x' => new Broken()]));
echo $portal->counters()['requests'], " requests\n";
?>
--EXPECT--
LogicException: no date today
0 requests
