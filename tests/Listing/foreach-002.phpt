--TEST--
Nested loops over the same Listing do not disturb each other
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 130]);
$listing = $portal->activity()->each(select: ['ID']);
$pairs = 0;
$sum = 0;
foreach ($listing as $outer) {
    foreach ($listing as $inner) {
        $pairs++;
        $sum += $outer['ID'] * $inner['ID'];
        if ($inner['ID'] === $outer['ID']) {
            continue 2;
        }
        if ($inner['ID'] > 3) {
            break;
        }
    }
}
$expected = 0;
for ($outer = 1; $outer <= 130; $outer++) {
    for ($inner = 1; $inner <= min($outer, 4); $inner++) {
        $expected += $outer * $inner;
    }
}
var_dump($pairs, $sum === $expected);
?>
--EXPECT--
int(514)
bool(true)
