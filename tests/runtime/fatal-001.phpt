--TEST--
A fatal error in the middle of a walk: what runs at shutdown can use the client
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 9000]);
$client = $portal->client();
register_shutdown_function(function () use ($client) {
    echo "\nat shutdown: ", described($client->list('crm.activity.list', ['select' => ['ID']])), "\n";
});
foreach ($client->each('crm.activity.list', ['select' => ['ID']]) as $number => $row) {
    if ($number === 60) {
        no_such_function($row);
    }
}
?>
--EXPECTF--

Fatal error: Uncaught Error: Call to undefined function no_such_function() in %s:%d
Stack trace:
#0 {main}
  thrown in %s on line %d

at shutdown: 9000 rows, 1 to 9000, up
