--TEST--
A write that may have been executed is never sent again
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['rows' => 10]);
$fields = ['SUBJECT' => 'x', 'PROVIDER_ID' => 'X', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1];
$faults = [
    ['kind' => 'cut-after'], ['kind' => 'reset-after'], ['kind' => 'truncate'], ['kind' => 'status', 'status' => 502, 'execute' => true], ['kind' => 'status', 'status' => 504, 'execute' => true],
    ['kind' => 'json', 'status' => 500, 'execute' => true, 'body' => ['error' => 'INTERNAL_SERVER_ERROR', 'error_description' => 'x']],
];
// On a fresh connection, and on one that has served before: there libcurl by itself would send it again.
foreach ([false, true] as $warm) {
    foreach ($faults as $fault) {
        $client = $portal->client();
        if ($warm) {
            $client->call('profile');
        }
        $portal->control(['reset' => true]);
        $portal->fault($fault);
        try {
            $client->call('crm.activity.add', ['fields' => $fields]);
            echo "no error\n";
        } catch (B24Activity\Exception $error) {
            echo $fault['kind'], ' ', json_encode($error->executed ?? $error->error ?? null), ': executed ', $portal->counters()['executed']['crm.activity.add'], "\n";
        }
    }
}
?>
--EXPECT--
cut-after null: executed 1
reset-after null: executed 1
truncate null: executed 1
status null: executed 1
status null: executed 1
json "INTERNAL_SERVER_ERROR": executed 1
cut-after null: executed 1
reset-after null: executed 1
truncate null: executed 1
status null: executed 1
status null: executed 1
json "INTERNAL_SERVER_ERROR": executed 1
