--TEST--
A condition that is no number cannot be merged with after, and is passed on without it
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 100]);
refused(fn() => $portal->activity()->each(['>ID' => [5]], after: 7));
refused(fn() => $portal->activity()->each(['<ID' => 'x'], order: ['ID' => 'DESC'], after: 7));
echo $portal->counters()['requests'], " requests\n";
$portal->control(['record' => true]);
$portal->activity()->each(['>ID' => 'x'], ['ID'], limit: 1)->toArray();
echo json_encode($portal->commands()[0][2]['filter']), "\n";
?>
--EXPECT--
ValueError: B24Activity\Activity::each(): Argument #1 ($filter) must have an integer as ">ID" when the list goes on after an ID
ValueError: B24Activity\Activity::each(): Argument #1 ($filter) must have an integer as "<ID" when the list goes on after an ID
0 requests
{">ID":"x"}
