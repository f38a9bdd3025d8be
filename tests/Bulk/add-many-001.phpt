--TEST--
1,000 adds of which 10 fail: 990 ids and 10 errors, each under its key, in 20 requests
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['rows' => 10]);
$portal->control(['reset' => true]);
$rows = (function () {
    for ($i = 0; $i < 1000; $i++) {
        yield "row $i" => ['SUBJECT' => $i % 100 === 99 ? '' : "number $i", 'TYPE_ID' => 6, 'PROVIDER_ID' => 'P', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1];
    }
})();
$answer = $portal->activity()->addMany($rows);
$done = $answer['done'];
echo count($done), ' done, ', count($answer['failed']), ' failed, ', count($answer['unknown']), " unknown\n";
echo $portal->counters()['requests'], " requests\n";
echo implode(', ', array_keys($answer['failed'])), "\n";
print_r($answer['failed']['row 99']);
$subjects = array_column($portal->activity()->list(['@ID' => array_values($done)], ['ID', 'SUBJECT']), 'SUBJECT', 'ID');
$wrong = array_filter($done, fn($id, $key) => !is_int($id) || $subjects[$id] !== str_replace('row', 'number', $key), ARRAY_FILTER_USE_BOTH);
echo count($wrong), " ids under a wrong key\n";
?>
--EXPECT--
990 done, 10 failed, 0 unknown
20 requests
row 99, row 199, row 299, row 399, row 499, row 599, row 699, row 799, row 899, row 999
Array
(
    [error] => 
    [error_description] => The field SUBJECT is not defined or empty.
)
0 ids under a wrong key
