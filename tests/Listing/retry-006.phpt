--TEST--
An answer with a result counts, whatever its HTTP status says: a list does not ask for it again
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 9000]);
$pages = ['c0' => [['ID' => '2'], ['ID' => '1']], 'c1' => [], 'c2' => [], 'c3' => [['ID' => '1'], ['ID' => '2']]];
$maps = ['result' => $pages, 'result_error' => [], 'result_total' => [], 'result_next' => [], 'result_time' => []];
foreach ([500, 503, 404] as $status) {
    $portal->control(['reset' => true]);
    $portal->fault(['kind' => 'json', 'status' => $status, 'match' => 'batch', 'body' => ['result' => $maps]]);
    $listing = $portal->activity()->each(order: ['ID' => 'DESC'], select: ['ID']);
    echo $status, ': ', described($listing), ", {$listing->report()['requests']} request\n";
}
?>
--EXPECT--
500: 2 rows, 2 to 1, down, 1 request
503: 2 rows, 2 to 1, down, 1 request
404: 2 rows, 2 to 1, down, 1 request
