--TEST--
Rows in lumps, with wide gaps between them, are all found
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 1000]);
$lumps = [...range(500_001, 500_400), ...range(40_000_000, 40_003_000)];
$portal->control(['mutations' => [['after_pages' => 0, 'insert' => $lumps]]]);
$portal->client()->call('crm.activity.list', ['start' => -1]);
$activity = $portal->activity();
$expected = [...range(1, 1000), ...$lumps];
$ids = fn(iterable $rows) => array_map(intval(...), array_column([...$rows], 'ID'));
var_dump($ids($activity->list(select: ['ID'])) === $expected);
var_dump($ids($activity->each(select: ['ID'])) === $expected);
var_dump($ids($activity->each(select: ['ID'], order: ['ID' => 'DESC'])) === array_reverse($expected));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
