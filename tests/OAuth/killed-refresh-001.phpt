--TEST--
A process killed amid a refresh leaves whole tokens, and the others go on
--EXTENSIONS--
b24activity
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
foreach (['refresh', 'request'] as $number => $event) {
    $app->expire();
    $app->control(['reset' => true, 'oauth' => ['grace' => 600]]);
    $before = file_get_contents($app->file);
    killed_within(function (callable $here) use ($app, $event) {
        $app->client(['logger' => fn($told) => $told['event'] === $event && $told['method'] === 'oauth/token' ? $here() : null])->call('profile');
    });
    echo $event, ': ', file_get_contents($app->file) === $before ? 'unchanged' : 'changed', ', ', $app->client()->call('profile')['ID'], ', ', $app->refreshes(), "\n";
}
?>
--EXPECT--
refresh: unchanged, 1, 1 refreshed, 1 asked
request: unchanged, 1, 2 refreshed, 2 asked
