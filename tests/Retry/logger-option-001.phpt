--TEST--
A logger is anything callable, nothing else; a client and its logger that know each other are collected
--EXTENSIONS--
b24activity
--INI--
b24activity.limits_file="none"
--FILE--
<?php
require __DIR__ . '/../Limits/processes.inc';

final class Log
{
    public static int $told = 0;
    public ?B24Activity\Client $client = null;

    public function __invoke(array $event): void
    {
        self::$told++;
    }

    public static function statically(array $event): void
    {
        self::$told++;
    }

    public function __destruct()
    {
        echo "collected\n";
    }
}

function tell(array $event): void
{
    Log::$told++;
}

$portal = Portal::start(['synthetic' => 10]);
foreach (['nowhere', 1, [], ['Log', 'nothing'], new stdClass] as $logger) {
    refused(fn() => $portal->client(['logger' => $logger]));
}
foreach (['tell', 'Log::statically', ['Log', 'statically'], tell(...)] as $logger) {
    Log::$told = 0;
    $portal->client(['logger' => $logger])->call('profile');
    echo Log::$told, ' ';
}
echo "\n", $portal->client(['logger' => null])->call('profile')['ID'], " without one\n";
$log = new Log;
$log->client = $portal->client(['logger' => $log]);
$log->client->call('profile');
unset($log);
gc_collect_cycles();
echo "end\n";
?>
--EXPECT--
TypeError: B24Activity\Client::webhook(): Argument #2 ($options) option "logger" must be of type ?callable, string given
TypeError: B24Activity\Client::webhook(): Argument #2 ($options) option "logger" must be of type ?callable, int given
TypeError: B24Activity\Client::webhook(): Argument #2 ($options) option "logger" must be of type ?callable, array given
TypeError: B24Activity\Client::webhook(): Argument #2 ($options) option "logger" must be of type ?callable, array given
TypeError: B24Activity\Client::webhook(): Argument #2 ($options) option "logger" must be of type ?callable, stdClass given
2 2 2 2 
1 without one
collected
end
