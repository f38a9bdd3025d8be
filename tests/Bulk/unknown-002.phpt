--TEST--
An error for a whole batch of writes that does not mean "not carried out" leaves them unknown; for one sent alone it tells so
--EXTENSIONS--
b24activity
--FILE--
<?php
require __DIR__ . '/../inc/portal.inc';

$portal = Portal::start(['rows' => 10]);
$row = ['SUBJECT' => 's', 'TYPE_ID' => 6, 'PROVIDER_ID' => 'P', 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1];
$alone = $row + ['LOCATION' => null];
$errors = [
    ['INTERNAL_SERVER_ERROR', 500, 'x'], ['ERROR_UNEXPECTED_ANSWER', 500, 'x'], ['ERROR_CORE', 500, 'x'],
    ['WRONG_ENCODING', 200, 'x'], ['STRANGE', 502, 'x'], ['insufficient_scope', 403, 'x'],
];
foreach ($errors as [$code, $status, $text]) {
    $fault = ['kind' => 'json', 'execute' => $status !== 403, 'status' => $status, 'body' => ['error' => $code, 'error_description' => $text]];
    foreach ([0, 1] as $skip) {
        $portal->control(['reset' => true]);
        $portal->fault($fault + ['match' => 'batch', 'skip' => $skip]);
        try {
            $result = $portal->activity()->addMany(array_fill(0, 130, $row));
            echo "$code, request $skip: ", implode(' ', array_map(fn($name) => count($result[$name]) . " $name", array_keys($result)));
        } catch (B24Activity\ApiException $error) {
            echo "$code, request $skip: ", get_class($error);
        }
        echo ', ', $portal->counters()['executed']['crm.activity.add'] ?? 0, " ran\n";
    }
    $portal->control(['reset' => true]);
    $portal->fault($fault + ['match' => 'crm.activity.add', 'times' => 2]);
    echo 'alone: ', json_encode($portal->activity()->addMany(['a' => $alone])['failed']), "\n";
    echo 'batch: ', json_encode($portal->client()->batch(['a' => ['crm.activity.add', ['fields' => $alone]]])['failed']), "\n";
}
?>
--EXPECT--
INTERNAL_SERVER_ERROR, request 0: 80 done 0 failed 50 unknown, 130 ran
INTERNAL_SERVER_ERROR, request 1: 80 done 0 failed 50 unknown, 130 ran
alone: {"a":{"error":"INTERNAL_SERVER_ERROR","error_description":"x","executed":null}}
batch: {"a":{"error":"INTERNAL_SERVER_ERROR","error_description":"x","executed":null}}
ERROR_UNEXPECTED_ANSWER, request 0: 80 done 0 failed 50 unknown, 130 ran
ERROR_UNEXPECTED_ANSWER, request 1: 80 done 0 failed 50 unknown, 130 ran
alone: {"a":{"error":"ERROR_UNEXPECTED_ANSWER","error_description":"x","executed":null}}
batch: {"a":{"error":"ERROR_UNEXPECTED_ANSWER","error_description":"x","executed":null}}
ERROR_CORE, request 0: 80 done 0 failed 50 unknown, 130 ran
ERROR_CORE, request 1: 80 done 0 failed 50 unknown, 130 ran
alone: {"a":{"error":"ERROR_CORE","error_description":"x","executed":null}}
batch: {"a":{"error":"ERROR_CORE","error_description":"x","executed":null}}
WRONG_ENCODING, request 0: 80 done 0 failed 50 unknown, 130 ran
WRONG_ENCODING, request 1: 80 done 0 failed 50 unknown, 130 ran
alone: {"a":{"error":"WRONG_ENCODING","error_description":"x","executed":true}}
batch: {"a":{"error":"WRONG_ENCODING","error_description":"x","executed":true}}
STRANGE, request 0: 80 done 0 failed 50 unknown, 130 ran
STRANGE, request 1: 80 done 0 failed 50 unknown, 130 ran
alone: {"a":{"error":"STRANGE","error_description":"x","executed":null}}
batch: {"a":{"error":"STRANGE","error_description":"x","executed":null}}
insufficient_scope, request 0: B24Activity\AccessDeniedException, 0 ran
insufficient_scope, request 1: 50 done 80 failed 0 unknown, 50 ran
alone: {"a":{"error":"insufficient_scope","error_description":"x"}}
batch: {"a":{"error":"insufficient_scope","error_description":"x"}}
