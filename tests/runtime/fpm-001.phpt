--TEST--
Requests served by one php-fpm worker share a connection to the portal
--EXTENSIONS--
b24activity
posix
--SKIPIF--
<?php
require __DIR__ . '/../inc/fpm.inc';
Fpm::binary() && Fpm::extension() or print 'skip needs php-fpm of the same version';
?>
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/fpm.inc';

$portal = Portal::start(['synthetic' => 10]);
$fpm = new Fpm('<?php
    $client = B24Activity\Client::webhook($_GET["webhook"], ["allow_http" => true]);
    echo getmypid(), " ", $client->call("profile")["ID"], " ", $client->stats()["connections"];');
$pids = [];
for ($i = 0; $i < 5; $i++) {
    [$pids[], $id, $connections] = explode(' ', $fpm->get(http_build_query(['webhook' => $portal->webhook])));
    echo "$id $connections\n";
}
echo count(array_unique($pids)), ' worker, ', $portal->counters()['connections'], " connection\n";
?>
--EXPECT--
1 1
1 0
1 0
1 0
1 0
1 worker, 1 connection
