--TEST--
exit, an exception, a fatal error and no memory in any callback: the worker serves the next request, and nothing stays locked
--EXTENSIONS--
b24activity
posix
--SKIPIF--
<?php
require __DIR__ . '/../inc/fpm.inc';
Fpm::binary() && Fpm::extension() or print 'skip needs php-fpm of the same version';
getenv('USE_ZEND_ALLOC') === '0' && !getenv('USE_TRACKED_ALLOC') and print 'skip PHP does not count its memory';
?>
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';
require __DIR__ . '/../inc/fpm.inc';

$app = Application::start(['workers' => 4, 'rows' => 120]);
$app->control(['oauth' => ['grace' => 600]]);
$fpm = new Fpm('<?php
    final class Store implements B24Activity\TokenStore {
        private B24Activity\FileTokenStore $file;
        function __construct() { $this->file = new B24Activity\FileTokenStore($_GET["file"]); }
        function load(): ?array { over("load"); return $this->file->load(); }
        function save(#[SensitiveParameter] array $tokens): void { over("save"); $this->file->save($tokens); }
        function lock(): void { $this->file->lock(); over("lock"); }
        function unlock(): void { over("unlock"); $this->file->unlock(); }
    }
    function over(string $where) {
        static $once = false;
        if ($where !== $_GET["where"] || $once) {
            return;
        }
        $once = true;
        switch ($_GET["how"]) {
            case "exit": exit("left");
            case "throw": throw new LogicException("thrown");
            case "fatal": eval("break;");
            case "memory": ini_set("memory_limit", "24M"); str_repeat("x", 1 << 26);
        }
    }
    $free = ["allow_http" => true, "rate" => 1e6, "burst" => 1000000, "logger" => function (array $event) { over($event["event"]); }];
    $client = B24Activity\Client::oauth($_GET["id"], $_GET["secret"], new Store(), $free);
    $number = 0;
    foreach ($client->each("crm.activity.list", ["select" => ["ID"]], null, fn() => over("progress")) as $row) {
        $number++;
    }
    echo getmypid(), " $number rows";');
$query = ['file' => $app->file, 'id' => $app->id, 'secret' => $app->secret];
$run = fn(string $where, string $how) => $fpm->get(http_build_query($query + ['where' => $where, 'how' => $how]));
$served = 0;
[$worker] = explode(' ', $run('nowhere', 'none'));
$lock = fopen("$app->file.lock", 'c');
foreach (['request', 'answer', 'refresh', 'progress', 'load', 'lock', 'save', 'unlock'] as $where) {
    foreach (['exit', 'throw', 'fatal', 'memory'] as $how) {
        $app->expire();
        $told = $run($where, $how);
        $expected = ['exit' => '/^left$/', 'throw' => '/LogicException: thrown/', 'fatal' => "/Fatal error.*'break' not in/", 'memory' => '/Allowed memory size/'][$how];
        preg_match($expected, $told) or print "$where, $how: $told\n";
        flock($lock, LOCK_EX | LOCK_NB) or print "$where, $how: still locked\n";
        flock($lock, LOCK_UN);
        $told = $run('nowhere', 'none');
        $told === "$worker 120 rows" ? $served++ : print "after $where, $how: $told\n";
    }
}
echo "$served served to the end by the same worker\n";
?>
--EXPECT--
32 served to the end by the same worker
