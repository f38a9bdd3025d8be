--TEST--
Batches refused for an expired token are all sent again after one refresh, each write executed once
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
$app->expire();
$result = $app->client()->batch(array_fill(0, 120, ['crm.activity.add', ['fields' => FIELDS]]));
echo count($result['done']), ' done, ', count($result['failed']), ' failed, ', $app->counters()['executed']['crm.activity.add'], " executed\n";
echo $app->refreshes(), "\n";
?>
--EXPECT--
120 done, 0 failed, 120 executed
1 refreshed, 1 asked
