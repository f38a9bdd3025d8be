--TEST--
report() before, during and after the walk
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 5001]);
$listing = $portal->activity(['concurrency' => 1])->each(select: ['ID']);
$tell = function (string $when) use ($listing) {
    $report = $listing->report();
    $seconds = $report['seconds'];
    unset($report['seconds']);
    echo "$when: ", json_encode($report), $seconds > 0 && $seconds < 60 ? ', it takes time' : '', "\n";
};
$tell('before');
foreach ($listing as $key => $row) {
    if ($key === 0 || $key === 2999) {
        $tell("row $key");
    }
}
$tell('after');
foreach ($listing as $row) {
    break;
}
$tell('left at the first row');
?>
--EXPECT--
before: {"rows":0,"pages":0,"discarded":0,"repeated":0,"drift":0,"requests":0,"waited":0,"lastId":null,"complete":false,"reason":"not started"}
row 0: {"rows":1,"pages":4,"discarded":0,"repeated":0,"drift":0,"requests":1,"waited":0,"lastId":1,"complete":false,"reason":"not read to its end"}, it takes time
row 2999: {"rows":3000,"pages":102,"discarded":0,"repeated":0,"drift":0,"requests":3,"waited":0,"lastId":3000,"complete":false,"reason":"not read to its end"}, it takes time
after: {"rows":5001,"pages":102,"discarded":0,"repeated":0,"drift":0,"requests":3,"waited":0,"lastId":5001,"complete":true,"reason":"complete"}, it takes time
left at the first row: {"rows":1,"pages":4,"discarded":0,"repeated":0,"drift":0,"requests":1,"waited":0,"lastId":1,"complete":false,"reason":"not read to its end"}, it takes time
