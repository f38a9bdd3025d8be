--TEST--
Wrong arguments, webhooks, plans and rights
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/events.inc';
require __DIR__ . '/../inc/portal.inc';

use B24Activity\Events;

$app = offline_application();
$portal = Portal::start(['rows' => 1]);
$app->control(['reset' => true]);
$nothing = fn() => null;
$events = events($app);
echo thrown(fn() => $events->offline('no_such_function')), "\n";
echo thrown(fn() => $events->offline($nothing, 0)), "\n";
echo thrown(fn() => $events->offline(null, -1)), "\n";
echo thrown(fn() => $events->offline()), "\n";
echo thrown(fn() => new Events('x')), "\n";
echo thrown(fn() => clone $events), "\n";
echo thrown(fn() => $events->other = 1), "\n";
echo $app->counters()['requests'], " requests\n";

function told(callable $work): void
{
    try {
        $work();
    } catch (B24Activity\ApiException $error) {
        echo $error::class, " $error->error, $error->errorDescription, $error->restMethod $error->httpStatus\n";
    }
}
told(fn() => (new Events($portal->client()))->offline($nothing));
told(fn() => (new Events($portal->client()))->offline(null));
queue_events($app, 1);
$app->control(['app' => ['extended' => false]]);
told(fn() => $events->offline($nothing));
$app->control(['app' => ['extended' => true], 'crm' => ['admin' => false]]);
told(fn() => $events->offline($nothing));
$app->control(['crm' => ['admin' => true]]);
echo queue_state($app), "\n";
?>
--EXPECT--
TypeError: B24Activity\Events::offline(): Argument #1 ($handler) must be a valid callback or null, function "no_such_function" not found or invalid function name
ValueError: B24Activity\Events::offline(): Argument #2 ($limit) must be greater than 0
ValueError: B24Activity\Events::offline(): Argument #2 ($limit) must be greater than 0
ArgumentCountError: B24Activity\Events::offline() expects at least 1 argument, 0 given
TypeError: B24Activity\Events::__construct(): Argument #1 ($client) must be of type B24Activity\Client, string given
Error: Trying to clone an uncloneable object of class B24Activity\Events
Error: Cannot create dynamic property B24Activity\Events::$other
0 requests
B24Activity\AccessDeniedException WRONG_AUTH_TYPE, Current authorization type is denied for this method Application context required, event.offline.list 403
B24Activity\AccessDeniedException WRONG_AUTH_TYPE, Current authorization type is denied for this method Application context required, event.offline.list 403
B24Activity\AccessDeniedException WRONG_LICENSE, This feature is not enabled for the current license: extended offline events handling, event.offline.get 403
B24Activity\AccessDeniedException ACCESS_DENIED, Access denied!, event.offline.list 403
1 waiting, 0 of them reserved
