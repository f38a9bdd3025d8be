<?php
define('C_REST_WEB_HOOK_URL', getenv('WEBHOOK'));
define('C_REST_BLOCK_LOG', true);
require __DIR__ . '/crest.php';
require __DIR__ . '/show.php';

/** As the portal's answer, whatever it is: JSON of every kind, and what is none. */
function answered(string $label, string $body, int $status = 200, string $method = 'crm.activity.get'): void
{
    order(['reset' => true, 'faults' => [['kind' => 'status', 'match' => $method, 'status' => $status, 'times' => -1, 'body' => $body]]]);
    show($label, $method === 'batch' ? CRest::callBatch([['method' => 'crm.activity.get', 'params' => ['id' => 1]]]) : CRest::call($method, ['id' => 1]));
}

answered('an object', '{"result":{"a":{},"b":[],"c":[[]],"1":"x","":"y"},"total":0,"next":50}');
answered('a list', '[1,2]');
answered('a number', '7');
answered('true', 'true');
answered('false', 'false');
answered('text', '"error"');
answered('an empty object', '{}');
answered('numbers', '{"result":[1.0,1e3,0.1,-0,12345678901234567890,9223372036854775807,1.5e300]}');
answered('characters', '{"result":"\u0436\ud83d\ude00\u0000 \/ ж"}');
answered('a key twice', '{"result":1,"result":2}');
answered('spaces', " \n{\"result\" : 1}\n ");
foreach (['{"error":0,"result":1}', '{"error":"0"}', '{"error":null}', '{"error":false,"result":[]}', '{"error":401,"error_description":"x"}', '{"error":true}', '{"error":1.5}', '{"error":"expired_token"}',
    '{"error":"EXPIRED_TOKEN"}', '{"error":"invalid_grant","error_information":"mine"}', '{"error":"invalid_client"}', '{"error":"ERROR_METHOD_NOT_FOUND"}', '{"error":"QUERY_LIMIT_EXCEEDED","result":[1]}'] as $body) {
    answered($body, $body);
    answered("$body, 400", $body, 400);
}
foreach ([201, 400, 401, 404, 500, 502, 503] as $status) {
    answered("status $status", '{"result":"' . $status . '"}', $status);
}
answered('a batch of lists', '{"result":{"result":[{"ID":"1"}],"result_error":[],"result_total":[1],"result_next":[]}}', 200, 'batch');
answered('a batch without maps', '{"result":true}', 200, 'batch');
answered('a batch that is a list', '[]', 200, 'batch');
answered('a batch that is text', '"x"', 200, 'batch');
answered('a batch that failed', '{"error":"INTERNAL_SERVER_ERROR","error_description":"x"}', 500, 'batch');
answered('a map that is text', '{"result":{"result":"x","result_error":"y","result_time":"z"}}', 200, 'batch');
