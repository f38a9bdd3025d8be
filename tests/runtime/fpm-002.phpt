--TEST--
A request that ends in a fatal error leaves a worker that serves the next one
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

$portal = Portal::start(['synthetic' => 9000]);
$fpm = new Fpm('<?php
    $client = B24Activity\Client::webhook($_GET["webhook"], ["allow_http" => true, "rate" => 1e6, "burst" => 1000000]);
    foreach ($client->each("crm.activity.list") as $row) {
        match ($_GET["how"]) {
            "fatal" => no_such_function(),
            "exit" => exit("left"),
            "leak" => $GLOBALS["cycle"] = [$client, &$GLOBALS["cycle"]],
            "all" => null,
        };
        if ($_GET["how"] === "leak") {
            break;
        }
    }
    echo getmypid(), " ", $client->call("profile")["ID"];');
$pids = [];
foreach (['all', 'fatal', 'all', 'exit', 'all', 'leak', 'all'] as $how) {
    $answer = $fpm->get(http_build_query(['webhook' => $portal->webhook, 'how' => $how]));
    if (preg_match('/^(\d+) 1$/', $answer, $match)) {
        $pids[] = $match[1];
    }
}
echo count($pids), ' served to the end, by ', count(array_unique($pids)), " worker\n";
?>
--EXPECT--
5 served to the end, by 1 worker
