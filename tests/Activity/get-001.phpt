--TEST--
get() gives one activity, as the portal answers it
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 10]);
$portal->control(['record' => true]);
$activity = $portal->activity();
$row = $activity->get(7);
echo $row['ID'], ' ', count($row) > 30 ? 'all fields' : count($row), "\n";
echo $portal->recorded()[0]['method'], ' ', $portal->recorded()[0]['body'], "\n";
try {
    $activity->get(99);
} catch (B24Activity\NotFoundException $error) {
    echo told($error);
}
?>
--EXPECT--
7 all fields
crm.activity.get {"id":7}
B24Activity\NotFoundException: crm.activity.get: Activity is not found (HTTP 400)
  error: ""
  errorDescription: "Activity is not found"
  restMethod: "crm.activity.get"
  httpStatus: 400
