--TEST--
What speaks through a client is constructed once, also when its own call runs the script's code
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

use B24Activity\{Activity, ActivityType, Badge, Binding, Configurable, Events, LayoutBlocks, Placement, Todo};

$portal = Portal::start(['synthetic' => 10]);
$activity = null;
$logger = function () use (&$activity, $portal): void {
    refused(fn() => $activity->__construct($portal->client()));
};
$activity = new Activity($portal->client(['logger' => $logger]));
echo $activity->get(3)['ID'], "\n";
foreach ([ActivityType::class, Badge::class, Binding::class, Configurable::class, Events::class, LayoutBlocks::class, Placement::class, Todo::class] as $class) {
    $service = new $class($portal->client());
    refused(fn() => $service->__construct($portal->client()));
}
?>
--EXPECT--
Error: B24Activity\Activity has already been constructed
Error: B24Activity\Activity has already been constructed
3
Error: B24Activity\ActivityType has already been constructed
Error: B24Activity\Badge has already been constructed
Error: B24Activity\Binding has already been constructed
Error: B24Activity\Configurable has already been constructed
Error: B24Activity\Events has already been constructed
Error: B24Activity\LayoutBlocks has already been constructed
Error: B24Activity\Placement has already been constructed
Error: B24Activity\Todo has already been constructed
