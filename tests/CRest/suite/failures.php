<?php
define('C_REST_WEB_HOOK_URL', getenv('WEBHOOK'));
define('C_REST_BLOCK_LOG', true);
require __DIR__ . '/crest.php';
require __DIR__ . '/show.php';

// Nothing here is repeated: the settings of the suite say so.
order(['faults' => [['kind' => 'cut-before', 'match' => 'crm.activity.add', 'times' => -1]]]);
$answer = CRest::call('crm.activity.add', ['fields' => ['SUBJECT' => 'x']]);
kinds('cut', $answer);
show('cut', $answer['error']);
order(['reset' => true, 'faults' => [['kind' => 'json', 'match' => 'crm.activity.add', 'status' => 500, 'times' => -1, 'body' => ['error' => 'INTERNAL_SERVER_ERROR', 'error_description' => 'x']]]]);
show('server down', CRest::call('crm.activity.add', ['fields' => ['SUBJECT' => 'x']]));
order(['reset' => true, 'faults' => [['kind' => 'json', 'match' => 'crm.activity.add', 'status' => 503, 'times' => -1, 'body' => ['error' => 'QUERY_LIMIT_EXCEEDED', 'error_description' => 'x']]]]);
show('too many', CRest::call('crm.activity.add', ['fields' => ['SUBJECT' => 'x']]));
order(['reset' => true, 'faults' => [['kind' => 'json', 'match' => 'crm.activity.get', 'status' => 200, 'times' => -1, 'body' => ['error' => '', 'error_description' => 'empty']]]]);
show('an empty code', CRest::call('crm.activity.get', ['id' => 1]));
order(['reset' => true]);
show('wrong webhook', CRest::call('crm.activity.get', ['id' => 1, 'auth' => 'x'])['result']['ID']);
