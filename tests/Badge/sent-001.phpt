--TEST--
Badge sends what it was given under the documented names, and returns what the portal says
--EXTENSIONS--
b24activity
--FILE--
<?php
declare(strict_types=1);
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/family.inc';

use B24Activity\Badge;

$portal = Portal::start(['rows' => 10]);
$badge = new Badge($portal->client());
$show = (new Recording($portal))->show(...);

echo json_encode($show(fn() => $badge->list())), "\n";
echo json_encode($show(fn() => $badge->add('missed', 'Status of the call', 'Missed', 'failure'))), "\n";
echo json_encode($show(fn() => $badge->add(type: 'success', value: ['en' => 'Taken', 'de' => 'Angenommen'], title: ['de' => 'Stand', 'en' => 'Status'], code: '0'))), "\n";
echo json_encode($show(fn() => $badge->get('missed'))), "\n";
echo json_encode(array_column($show(fn() => $badge->list()), 'value', 'code')), "\n";
$show(fn() => $badge->delete(code: '0'));
$portal->control(['crm' => ['admin' => false]]);
echo json_encode(array_column($show(fn() => $badge->list()), 'code')), "\n";
?>
--EXPECT--
crm.activity.badge.list {}
  => array
[]
crm.activity.badge.add {"code":"missed","title":"Status of the call","value":"Missed","type":"failure"}
  => array
{"code":"missed","title":"Status of the call","value":"Missed","type":"failure"}
crm.activity.badge.add {"code":"0","title":{"de":"Stand","en":"Status"},"value":{"en":"Taken","de":"Angenommen"},"type":"success"}
  => array
{"code":"0","title":"Status","value":"Taken","type":"success"}
crm.activity.badge.get {"code":"missed"}
  => array
{"code":"missed","title":"Status of the call","value":"Missed","type":"failure"}
crm.activity.badge.list {}
  => array
{"missed":"Missed","0":"Taken"}
crm.activity.badge.delete {"code":"0"}
  => bool true
crm.activity.badge.list {}
  => array
["missed"]
