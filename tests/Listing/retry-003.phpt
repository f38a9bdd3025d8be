--TEST--
An answer that does not come at all is asked for again in smaller portions
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 6000]);
$portal->control(['record' => true]);
$portal->fault(['match' => 'batch', 'skip' => 1, 'kind' => 'status', 'status' => 504, 'body' => '<html>']);
echo described($portal->activity()->each(select: ['ID'], order: ['ID' => 'DESC'])), "\n";
echo implode(' ', array_map(fn($request) => count($request['params']['cmd']), $portal->recorded())), "\n";
?>
--EXPECT--
6000 rows, 6000 to 1, down
4 50 25 25 50 17
