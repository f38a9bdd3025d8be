--TEST--
Running out of memory in the middle of a walk
--EXTENSIONS--
b24activity
--SKIPIF--
<?php
getenv('USE_ZEND_ALLOC') === '0' && !getenv('USE_TRACKED_ALLOC') and print 'skip PHP does not count its memory';
?>
--INI--
memory_limit=16M
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 60000]);
$client = $portal->client();
register_shutdown_function(function () use (&$rows, $client) {
    $rows = null;
    echo "\nat shutdown: ", $client->call('profile')['ID'], "\n";
});
$rows = [];
foreach ($client->each('crm.activity.list') as $row) {
    $rows[] = $row;
}
echo "not reached\n";
?>
--EXPECTF--

Fatal error: Allowed memory size of 16777216 bytes exhausted%s(tried to allocate %d bytes) in %s on line %d

at shutdown: 1
