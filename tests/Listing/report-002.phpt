--TEST--
report() of a walk that failed says where it stopped
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['synthetic' => 5000]);
$portal->fault(['match' => 'batch', 'skip' => 1, 'kind' => 'json', 'status' => 401, 'body' => ['error' => 'expired_token', 'error_description' => 'x']]);
$listing = $portal->activity()->each(select: ['ID'], order: ['ID' => 'DESC']);
try {
    $listing->toArray();
} catch (B24Activity\IncompleteListException $error) {
    ['rows' => $rows, 'lastId' => $last, 'complete' => $complete, 'reason' => $reason] = $listing->report();
    echo json_encode([$rows, $last, $complete, $reason]), "\n";
    var_dump($error->report == $listing->report());
}
?>
--EXPECT--
[150,4851,false,"an error ended the walk"]
bool(true)
