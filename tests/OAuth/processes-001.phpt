--TEST--
Eight processes with an expired token: one refresh, and every call is answered
--EXTENSIONS--
b24activity
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start(['workers' => 8]);
$app->expire();
$app->control(['reset' => true, 'oauth' => ['latency' => 200]]);
$told = in_processes(8, fn() => $app->client()->call('crm.activity.add', ['fields' => FIELDS]) > 10 ? 'added' : 'wrong');
echo json_encode(array_count_values($told)), ' ', $app->counters()['executed']['crm.activity.add'], " executed\n", $app->refreshes(), "\n";
?>
--EXPECT--
{"added":8} 8 executed
1 refreshed, 1 asked
