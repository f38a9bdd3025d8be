--TEST--
Parameters that the walk does not know are sent along with every page
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 130]);
$portal->control(['record' => true]);
$portal->client()->list('crm.activity.list', ['useOriginalUfNames' => 'N', 'select' => ['ID'], 'more' => ['a' => 1]]);
$kept = array_filter($portal->commands(), fn($command) => $command[2]['useOriginalUfNames'] === 'N' && $command[2]['more'] === ['a' => '1']);
var_dump(count($kept) > 2 && count($kept) === count($portal->commands()));
?>
--EXPECT--
bool(true)
