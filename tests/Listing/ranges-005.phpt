--TEST--
Answers and commands that get lost while ranges are read are asked for again, in smaller portions
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/slow.inc';

$busy = ['error' => 'INTERNAL_SERVER_ERROR', 'error_description' => 'try again'];
$faults = [
    'cut' => [['kind' => 'cut-after', 'match' => 'batch', 'skip' => 2, 'times' => 2]],
    'gateway' => [['kind' => 'status', 'status' => 504, 'body' => '<html>', 'match' => 'batch', 'skip' => 3]],
    'truncated' => [['kind' => 'truncate', 'match' => 'batch', 'skip' => 1]],
    'command' => [['kind' => 'json', 'match' => 'batch', 'command' => 'crm.activity.list', 'skip' => 77, 'times' => 2, 'body' => $busy]],
];
$portal = slow_portal(['synthetic' => 12_000]);
foreach ($faults as $name => $fault) {
    foreach (ways() as $way => $read) {
        $portal->control(['reset' => true, 'faults' => $fault]);
        echo "$name, $way: ", described($read($portal->activity(), select: ['ID'])), "\n";
    }
}
?>
--EXPECT--
cut, list: 12000 rows, 1 to 12000, up
cut, each up: 12000 rows, 1 to 12000, up
cut, each down: 12000 rows, 12000 to 1, down
gateway, list: 12000 rows, 1 to 12000, up
gateway, each up: 12000 rows, 1 to 12000, up
gateway, each down: 12000 rows, 12000 to 1, down
truncated, list: 12000 rows, 1 to 12000, up
truncated, each up: 12000 rows, 1 to 12000, up
truncated, each down: 12000 rows, 12000 to 1, down
command, list: 12000 rows, 1 to 12000, up
command, each up: 12000 rows, 1 to 12000, up
command, each down: 12000 rows, 12000 to 1, down
