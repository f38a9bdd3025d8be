--TEST--
Any callable will do for progress, and nothing else
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

final class Meter
{
    public int $calls = 0;

    public function tick(array $facts): void
    {
        $this->calls++;
    }
}

$portal = Portal::start(['synthetic' => 10]);
$meter = new Meter();
foreach ([[$meter, 'tick'], $meter->tick(...)] as $progress) {
    $portal->activity()->list(progress: $progress);
}
echo $meter->calls, "\n";
refused(fn() => $portal->activity()->list(progress: 'no such function'));
?>
--EXPECT--
2
TypeError: B24Activity\Activity::list(): Argument #5 ($progress) must be a valid callback or null, function "no such function" not found or invalid function name
