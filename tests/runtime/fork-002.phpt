--TEST--
A list being read when the process forks can be read to its end by both
--EXTENSIONS--
b24activity
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';
require __DIR__ . '/../inc/signal.inc';

$portal = Portal::start(['synthetic' => 9000]);
$iterator = $portal->activity()->each(select: ['ID'])->getIterator();
$rest = function () use ($iterator) {
    for ($rows = []; $iterator->valid(); $iterator->next()) {
        $rows[] = $iterator->current();
    }
    return described($rows);
};
$iterator->next(); // the request for what follows is in flight now
in_child($rest);
echo 'parent: ', $rest(), "\n";
?>
--EXPECT--
child: 8999 rows, 2 to 9000, up
parent: 8999 rows, 2 to 9000, up
