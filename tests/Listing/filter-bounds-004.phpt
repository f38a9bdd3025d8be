--TEST--
A page's command holds one condition for the side where the cursor goes, not two
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 6000]);
$portal->control(['record' => true]);
$activity = $portal->activity();
$activity->list(['>ID' => 100, '<ID' => 5900], ['ID']);
$activity->each(['>ID' => 100, '<ID' => 5900], ['ID'], limit: 3000)->toArray();
$counts = [];
foreach ($portal->recorded() as $request) {
    foreach ($request['params']['cmd'] as $command) {
        $counts[] = substr_count($command, '%3EID') . ' ' . substr_count($command, '%3CID');
    }
}
echo implode(', ', array_unique($counts)), "\n";
?>
--EXPECT--
1 1
