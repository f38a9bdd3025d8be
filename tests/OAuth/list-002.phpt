--TEST--
A token that expires amid a walk is renewed once, and no row is lost or comes twice
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/oauth.inc';
require __DIR__ . '/../inc/rows.inc';

$app = Application::start(['synthetic' => 40_000]);
$seen = [];
foreach ($app->activity()->each(select: ['ID']) as $number => $row) {
    $seen[] = $row;
    if ($number === 3000) {
        $app->expire();
    }
}
echo described($seen), "\n", $app->refreshes(), "\n";
?>
--EXPECT--
40000 rows, 1 to 40000, up
1 refreshed, 1 asked
