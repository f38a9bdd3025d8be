--TEST--
A worker whose request ran into its time limit while it waited serves the next one at once
--EXTENSIONS--
b24activity
pcntl
posix
--SKIPIF--
<?php
!PHP_ZTS && PHP_OS_FAMILY === 'Linux' or print 'skip the time limit comes by another signal';
require __DIR__ . '/../inc/fpm.inc';
Fpm::binary() && Fpm::extension() or print 'skip needs php-fpm of the same version';
?>
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/fpm.inc';

$portal = Portal::start(['synthetic' => 10]);
$fpm = new Fpm('<?php
    set_time_limit(600);
    $client = B24Activity\Client::webhook($_GET["webhook"], ["allow_http" => true]);
    echo isset($_GET["wait"]) ? $client->call("profile")["ID"] : getmypid() . " " . $client->call("crm.activity.get", ["id" => 3])["ID"];');
$query = ['webhook' => $portal->webhook];
[$worker] = explode(' ', $fpm->get(http_build_query($query)));
$portal->control(['reset' => true]);
$portal->fault(['match' => 'profile', 'kind' => 'hang', 'seconds' => 1]);
if (pcntl_fork() === 0) {
    for ($until = microtime(true) + 20; microtime(true) < $until && $portal->counters()['requests'] < 1;) {
        usleep(5000);
    }
    posix_kill((int) $worker, SIGPROF);
    posix_kill(posix_getpid(), SIGKILL);
}
$began = microtime(true);
echo preg_match('/Maximum execution time/', $fpm->get(http_build_query($query + ['wait' => 1]))) ? 'time is over' : 'time is not over', "\n";
[$same, $id] = explode(' ', $fpm->get(http_build_query($query)));
echo $id, $same === $worker ? ' by the same worker, ' : ' by another worker, ', microtime(true) - $began < 5 ? 'at once' : 'late', "\n";
// What was given up would be tried again by now.
for ($until = microtime(true) + 2.5; microtime(true) < $until;) {
    $fpm->get(http_build_query($query));
}
echo $portal->counters()['methods']['profile'], " request for what was given up\n";
?>
--EXPECT--
time is over
3 by the same worker, at once
1 request for what was given up
