--TEST--
Attachments arrive at the portal byte for byte
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

use B24Activity\Attachment;

$portal = Portal::start();
$portal->control(['record' => true]);
$bytes = random_bytes(100_000);
$portal->client()->call('crm.activity.add', ['fields' => [
    'SUBJECT' => 'x', 'TYPE_ID' => 1, 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1,
    'COMMUNICATIONS' => [['VALUE' => '5550100', 'ENTITY_ID' => 1, 'ENTITY_TYPE_ID' => 3]],
    'FILES' => [Attachment::data('a.bin', $bytes), Attachment::file(__FILE__, 'b.php')],
]]);
[$first, $second] = json_decode($portal->recorded()[0]['body'], true)['fields']['FILES'];
var_dump($first === ['fileData' => ['a.bin', base64_encode($bytes)]]);
var_dump($second === ['fileData' => ['b.php', base64_encode(file_get_contents(__FILE__))]]);
?>
--EXPECT--
bool(true)
bool(true)
