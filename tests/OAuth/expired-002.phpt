--TEST--
A write refused with an expired token is executed once
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';

$app = Application::start();
$app->expire();
echo $app->client()->call('crm.activity.add', ['fields' => FIELDS]), "\n";
echo $app->counters()['executed']['crm.activity.add'], ' executed, ', $app->refreshes(), "\n";
?>
--EXPECT--
11
1 executed, 1 refreshed, 1 asked
