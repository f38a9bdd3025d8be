--TEST--
An exit in progress ends the script as it should
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 9000]);
register_shutdown_function(function () use ($portal) {
    echo "shutdown function: ", $portal->client()->call('profile')['ID'], "\n";
});
$portal->activity()->list(progress: function () {
    exit("left\n");
});
echo "not reached\n";
?>
--EXPECT--
left
shutdown function: 1
