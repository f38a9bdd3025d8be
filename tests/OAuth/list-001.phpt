--TEST--
Lists are walked with an application's tokens
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';
require __DIR__ . '/../inc/rows.inc';

$app = Application::start(['synthetic' => 7000]);
echo described($app->activity()->list()), "\n", described($app->activity()->each()), "\n";
echo described($app->client()->list('crm.activity.list')), "\n", $app->refreshes(), "\n";
?>
--EXPECT--
7000 rows, 1 to 7000, up
7000 rows, 1 to 7000, up
7000 rows, 1 to 7000, up
0 refreshed, 0 asked
