--TEST--
chunks() gives lists of at most 2,500 rows, all of them, in order
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

foreach ([0, 1, 50, 51, 6000] as $size) {
    $portal = Portal::start($size ? ['synthetic' => $size] : ['rows' => 0]);
    foreach (['ASC', 'DESC'] as $direction) {
        $rows = $sizes = [];
        foreach ($portal->activity()->each(select: ['ID'], order: ['ID' => $direction])->chunks() as $key => $chunk) {
            $sizes[$key] = count($chunk);
            array_push($rows, ...$chunk);
        }
        var_dump(array_is_list($sizes) && max([0, ...$sizes]) <= 2500 && min([1, ...$sizes]) > 0);
        echo described($rows), "\n";
    }
}
?>
--EXPECT--
bool(true)
no rows
bool(true)
no rows
bool(true)
1 rows, 1 to 1, up
bool(true)
1 rows, 1 to 1, up
bool(true)
50 rows, 1 to 50, up
bool(true)
50 rows, 50 to 1, down
bool(true)
51 rows, 1 to 51, up
bool(true)
51 rows, 51 to 1, down
bool(true)
6000 rows, 1 to 6000, up
bool(true)
6000 rows, 6000 to 1, down
