--TEST--
Any callable is a handler, which may use the same client and may not keep it from its end
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/events.inc';

final class Handler
{
    public array $ids = [];

    public function __invoke(array $event): void
    {
        $this->ids[] = $event['EVENT_DATA']['FIELDS']['ID'];
    }

    public function __call(string $name, array $arguments): void
    {
        $this($arguments[0]);
    }

    public static function byReference(array &$event): void
    {
        $event = null;
    }

    public static function __callStatic(string $name, array $arguments): void
    {
        echo "$name {$arguments[0]['EVENT_DATA']['FIELDS']['ID']}\n";
    }
}

$app = offline_application();
$handler = new Handler();
foreach ([$handler, [$handler, 'anything'], [Handler::class, 'any'], 'Handler::other', strtolower(...), Handler::byReference(...)] as $callable) {
    queue_events($app, 2);
    echo thrown(fn() => events($app)->offline($callable)), "\n";
}
echo implode(' ', $handler->ids), "\n", queue_state($app), "\n";

$client = $app->client();
$events = new B24Activity\Events($client);
queue_events($app, 2);
echo $events->offline(function (array $event) use ($client, &$events) {
    $events = null;
    echo $client->call('crm.activity.get', ['id' => $event['EVENT_DATA']['FIELDS']['ID']])['SUBJECT'], "\n";
}), "\n", queue_state($app), "\n";

// With a token that expires in between.
queue_events($app, 2);
echo (new B24Activity\Events($client))->offline(fn() => $app->expire()), ' ', $app->refreshes(), "\n", queue_state($app), "\n";
?>
--EXPECTF--
nothing: 2
nothing: 2
any 1
any 2
nothing: 2
other 1
other 2
nothing: 2
TypeError: strtolower(): Argument #1 ($string) must be of type string, array given

Warning: Handler::byReference(): Argument #1 ($event) must be passed by reference, value given in %s

Warning: Handler::byReference(): Argument #1 ($event) must be passed by reference, value given in %s

Warning: Handler::byReference(): Argument #1 ($event) must be passed by reference, value given in %s

Warning: Handler::byReference(): Argument #1 ($event) must be passed by reference, value given in %s
nothing: 4
1 2 1 2
0 waiting, 0 of them reserved
update 1
update 2
2
0 waiting, 0 of them reserved
2 1 refreshed, 1 asked
0 waiting, 0 of them reserved
