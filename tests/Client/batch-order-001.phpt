--TEST--
Commands run in the caller's order
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['rows' => 10]);
$add = fn($subject) => ['crm.activity.add', ['fields' => ['SUBJECT' => $subject, 'PROVIDER_ID' => 'X', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1]]];
$result = $portal->client()->batch(['z' => $add('one'), 'b' => $add('two'), 3 => $add('three'), 'a' => $add('four')]);
$ids = array_values($result['done']);
$sorted = $ids;
sort($sorted);
var_dump($ids === $sorted && count($ids) === 4);
?>
--EXPECT--
bool(true)
