--TEST--
The iterator by hand: key and current stay until next, and are null at the end
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 2]);
$iterator = $portal->activity()->each(select: ['ID'])->getIterator();
for ($i = 0; $i < 4; $i++) {
    echo json_encode([$iterator->valid(), $iterator->key(), $iterator->key(), $iterator->current(), $iterator->current()]), "\n";
    $iterator->next();
}
?>
--EXPECT--
[true,0,0,{"ID":"1"},{"ID":"1"}]
[true,1,1,{"ID":"2"},{"ID":"2"}]
[false,null,null,null,null]
[false,null,null,null,null]
