--TEST--
ranges(): what the portal refuses or cannot mean is an exception, a passing trouble is not
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';
require __DIR__ . '/../inc/rows.inc';

$portal = Portal::start(['synthetic' => 1000]);
$maps = ['result_error' => [], 'result_total' => [], 'result_next' => [], 'result_time' => []];
$ids = static fn(int ...$ids): array => array_map(static fn(int $id): array => ['ID' => "$id"], $ids);
$answers = [
    [$ids(3, 1), $ids(3, 1)],
    [$ids(1, 3), $ids(1, 3)],
    [$ids(5), $ids(3)],
    [$ids(0, 3), $ids(3, 0)],
    [$ids(PHP_INT_MAX), $ids(PHP_INT_MAX)],
    [[['NAME' => 'x']], $ids(1)],
    [['items' => []], $ids(1)],
    [7, $ids(1)],
    [$ids(1)],
];
foreach ($answers as $pages) {
    $result = array_combine(array_map(static fn(int $i): string => "c$i", array_keys($pages)), $pages);
    $portal->fault(['kind' => 'json', 'status' => 200, 'body' => ['result' => ['result' => $result] + $maps]]);
    refused(fn() => $portal->activity()->ranges(2));
}

// The second request's cells are looked at, too: its rows lie outside.
$result = array_fill_keys(array_map(static fn(int $i): string => "c$i", range(0, 49)), $ids(1000));
$portal->fault(['kind' => 'json', 'status' => 200, 'skip' => 1, 'body' => ['result' => ['result' => $result] + $maps]]);
refused(fn() => $portal->activity()->ranges(2));

foreach ([0, 1] as $skip) {
    $denied = ['error' => 'insufficient_scope', 'error_description' => 'The request requires higher privileges'];
    $portal->fault(['command' => 'crm.activity.list', 'match' => 'batch', 'kind' => 'json', 'status' => 403, 'body' => $denied, 'skip' => $skip]);
    refused(fn() => $portal->activity()->ranges(2));
    $portal->fault(['kind' => 'status', 'status' => 502, 'body' => 'x', 'skip' => $skip]);
    echo json_encode($portal->activity()->ranges(2)), "\n";
}
?>
--EXPECT--
B24Activity\DecodeException: crm.activity.list: the portal did not sort the rows by ID
B24Activity\DecodeException: crm.activity.list: the portal did not sort the rows by ID
B24Activity\DecodeException: crm.activity.list: the portal did not sort the rows by ID
B24Activity\DecodeException: crm.activity.list: a row of the answer has an ID that cannot be
B24Activity\DecodeException: crm.activity.list: a row of the answer has an ID that cannot be
B24Activity\DecodeException: crm.activity.list: a row of the answer has no ID
B24Activity\DecodeException: crm.activity.list: the result is not a list of rows
B24Activity\DecodeException: crm.activity.list: the result is not a list of rows
B24Activity\DecodeException: crm.activity.list: the batch answer leaves a command out
B24Activity\DecodeException: crm.activity.list: the portal did not apply the ID condition
B24Activity\AccessDeniedException: crm.activity.list: insufficient_scope: The request requires higher privileges (HTTP 200)
[[1,500],[501,1000]]
B24Activity\AccessDeniedException: crm.activity.list: insufficient_scope: The request requires higher privileges (HTTP 200)
[[1,500],[501,1000]]
