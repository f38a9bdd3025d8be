--TEST--
phpinfo() tells what is compiled in and linked, where the limits are kept, and how this process's pool is used
--EXTENSIONS--
b24activity
pcntl
posix
--INI--
b24activity.limits_file={PWD}/info-002.limits
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

function rows(): array
{
    ob_start();
    (new ReflectionExtension('b24activity'))->info();
    preg_match_all('/^([^=]*?) => (.*)$/m', ob_get_clean(), $rows);
    return array_combine($rows[1], $rows[2]);
}

$told = rows();
var_dump($told['Version'] === phpversion('b24activity'));
// The PHP that it was built for and this one may differ in their last number.
var_dump((bool) preg_match('/^' . PHP_MAJOR_VERSION . '\.' . PHP_MINOR_VERSION . '\.\S+ ' . (PHP_ZTS ? 'ZTS' : 'NTS') . '$/', $told['PHP, compiled']));
var_dump((bool) preg_match('/^\d+\.\d+\.\d+/', $told['libcurl, compiled']), (bool) preg_match('/^\d+\.\d+\.\d+/', $told['libcurl, linked']));
foreach (['HTTP/2', 'gzip', 'brotli', 'asynchronous DNS'] as $feature) {
    in_array($told[$feature], ['yes', 'no'], true) or print "$feature: $told[$feature]\n";
}
echo $told['Connection pool'], ', ', $told['Connections opened by this thread'], "\n";

$portal = Portal::start(['synthetic' => 10]);
$portal->client(['rate' => 100, 'burst' => 100])->call('profile');
$told = rows();
echo $told['Connection pool'] === 'of process ' . getmypid() ? 'this process' : $told['Connection pool'], ', ', $told['Connections opened by this thread'], "\n";
echo basename($told['Limits kept in']), ', ', $told['Portals known to the limits'], "\n";

// A child has no connection yet, but knows the limits.
if (($child = pcntl_fork()) === 0) {
    $told = rows();
    echo $told['Connection pool'] === 'of process ' . getmypid() ? 'the child' : $told['Connection pool'], ', ', $told['Connections opened by this thread'], ', ', $told['Portals known to the limits'], "\n";
    posix_kill(getmypid(), SIGKILL);
}
pcntl_waitpid($child, $status);
?>
--CLEAN--
<?php
@unlink(__DIR__ . '/info-002.limits');
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
not used yet, 0
this process, 1
info-002.limits, 1
the child, 0, 1
