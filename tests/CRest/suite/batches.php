<?php
define('C_REST_WEB_HOOK_URL', getenv('WEBHOOK'));
define('C_REST_BLOCK_LOG', true);
require __DIR__ . '/crest.php';
require __DIR__ . '/show.php';

$get = static fn(mixed $id): array => ['method' => 'crm.activity.list', 'params' => ['filter' => ['ID' => $id], 'select' => ['ID', 'OWNER_ID']]];
show('names', CRest::callBatch(['first' => $get(1), 'second' => $get(2)]));
show('list', CRest::callBatch([$get(1), $get(2)]));
show('numbers', CRest::callBatch([10 => $get(1), 7 => $get(2), '3' => $get(3)]));
show('without parameters', array_keys(CRest::callBatch(['fields' => ['method' => 'crm.activity.fields']])['result']['result']['fields']));
show('references', CRest::callBatch([
    'one' => $get(5),
    'same' => ['method' => 'crm.activity.list', 'params' => ['filter' => ['ID' => '$result[one][0][ID]'], 'select' => ['ID']]],
    'next' => ['method' => 'crm.activity.list', 'params' => ['filter' => ['>ID' => '$result[same][0][ID]', '<ID' => 8], 'select' => ['ID'], 'order' => ['ID' => 'ASC']]],
]));
$wrong = ['a' => $get(1), 'b' => ['method' => 'crm.activity.get', 'params' => ['id' => 999999]], 'c' => $get(2), 'd' => ['method' => 'no.such.method']];
show('errors', CRest::callBatch($wrong));
foreach ([1, true, '1', 0, false, '0'] as $halt) {
    show('halt ' . var_export($halt, true), CRest::callBatch($wrong, $halt));
}
show('all wrong', CRest::callBatch([$wrong['b'], $wrong['d']]));
show('special', CRest::callBatch(['Ключ &' => ['method' => 'crm.activity.list', 'params' => ['filter' => ['SUBJECT' => 'a+b & c=d%20"', 'ID' => [1, 2]], 'select' => ['ID']]]]));
show('null and empty', CRest::callBatch(['x' => ['method' => 'crm.activity.list', 'params' => ['filter' => ['ID' => 4, 'SUBJECT' => null, 'OWNER_ID' => []], 'select' => ['ID']]]]));
show('none', CRest::callBatch([]));
show('not an array', CRest::callBatch('crm.activity.get'));
show('nothing usable', CRest::callBatch(['a' => [], 'b' => ['params' => ['id' => 1]], 'c' => ['method' => '']]));
show('some usable', CRest::callBatch(['a' => [], 'b' => $get(1)]));
$fifty = [];
for ($i = 1; $i <= 50; $i++) {
    $fifty["n$i"] = $get($i);
}
show('fifty', array_map('count', CRest::callBatch($fifty)['result']));
order(['faults' => [['kind' => 'json', 'match' => 'batch', 'status' => 403, 'body' => ['error' => 'insufficient_scope', 'error_description' => 'no']]]]);
show('refused', CRest::callBatch(['a' => $get(1)]));
