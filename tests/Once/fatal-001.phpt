--TEST--
A fatal error, exit or exception amid addOnce leaves the pair free for other processes while the worker lives on
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

$portal = Portal::start(['rows' => 10]);
$row = ['SUBJECT' => 's', 'TYPE_ID' => 6, 'PROVIDER_ID' => 'P', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1, 'ORIGINATOR_ID' => 'fatal'];
$fpm = new Fpm('<?php
    $end = ["fatal" => fn() => trigger_error("fatal", E_USER_ERROR), "exit" => fn() => exit("left"), "throw" => fn() => throw new LogicException("thrown")];
    $logger = fn(array $event) => $event["method"] === "crm.activity.add" && $end[$_GET["how"]]();
    $client = B24Activity\Client::webhook($_GET["url"], ["allow_http" => true, "rate" => 1e6, "logger" => $logger]);
    (new B24Activity\Activity($client))->addOnce(json_decode($_GET["row"], true));');
foreach (['fatal', 'exit', 'throw'] as $how) {
    $fields = $row + ['ORIGIN_ID' => "$how-" . getmypid()];
    $told = $fpm->get(http_build_query(['how' => $how, 'url' => $portal->webhook, 'row' => json_encode($fields)]));
    echo "$how: ", preg_match('/fatal|left|thrown/', $told, $match) ? $match[0] : $told;
    echo is_int($portal->activity(['deadline' => 2])->addOnce($fields)) ? ", free\n" : '';
}
?>
--EXPECT--
fatal: fatal, free
exit: left, free
throw: thrown, free
