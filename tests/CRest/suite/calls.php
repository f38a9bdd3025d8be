<?php
define('C_REST_WEB_HOOK_URL', getenv('WEBHOOK'));
define('C_REST_BLOCK_LOG', true);
require __DIR__ . '/crest.php';
require __DIR__ . '/show.php';

show('one', CRest::call('crm.activity.get', ['id' => 3]));
show('without parameters', array_keys(CRest::call('crm.activity.fields')['result']));
show('list', CRest::call('crm.activity.list', ['filter' => ['<=ID' => 3], 'select' => ['ID', 'SUBJECT'], 'order' => ['ID' => 'DESC']]));
show('page', array_diff_key(CRest::call('crm.activity.list', ['start' => 50, 'select' => ['ID']]), ['result' => 0]));
show('nothing found', CRest::call('crm.activity.list', ['filter' => ['ID' => 999999]]));
show('numeric keys', CRest::call('crm.activity.list', ['filter' => ['ID' => [1, 7 => 2, 'x' => '3']], 'select' => [5 => 'ID'], 'order' => ['ID' => 'ASC']]));
show('values', CRest::call('crm.activity.list', ['filter' => ['ID' => 2.0, 'COMPLETED' => true, '!ID' => false], 'select' => ['ID']]));

$id = CRest::call('crm.activity.add', ['fields' => [
    'SUBJECT' => 'Grüße & "Zeichen" + 100 % <b>', 'DESCRIPTION' => "two\nlines", 'TYPE_ID' => 2, 'OWNER_TYPE_ID' => 2, 'OWNER_ID' => 1,
    'DIRECTION' => 2, 'COMPLETED' => 'N', 'PRIORITY' => 3, 'RESPONSIBLE_ID' => 1,
    'COMMUNICATIONS' => [['VALUE' => '+1 555 0100', 'ENTITY_TYPE_ID' => 3, 'ENTITY_ID' => 1]],
]]);
show('added', $id);
show('read back', array_intersect_key(CRest::call('CRM.Activity.GET', ['id' => $id['result']])['result'], ['SUBJECT' => 0, 'DESCRIPTION' => 0, 'PRIORITY' => 0]));
show('changed', CRest::call('crm.activity.update', ['id' => $id['result'], 'fields' => ['SUBJECT' => 'New']]));
show('deleted', CRest::call('crm.activity.delete', ['id' => $id['result']]));
show('deleted again', CRest::call('crm.activity.delete', ['id' => $id['result']]));
show('no such method', CRest::call('crm.activity.nothing', ['id' => 1]));
show('not there', CRest::call('crm.activity.get', ['id' => 999999]));
foreach (['NO_AUTH_FOUND' => 401, 'insufficient_scope' => 403, 'invalid_token' => 401, 'ACCESS_DENIED' => 403] as $error => $status) {
    order(['faults' => [['kind' => 'json', 'match' => 'crm.activity.get', 'status' => $status, 'body' => ['error' => $error, 'error_description' => 'no']]]]);
    show($error, CRest::call('crm.activity.get', ['id' => 3]));
}
show('version', [CRest::VERSION, CRest::BATCH_COUNT, CRest::TYPE_TRANSPORT]);
show('as an object', (new CRest())->call('crm.activity.get', ['id' => 999999]));
show('by name', call_user_func(['CRest', 'call'], 'crm.activity.get', ['id' => 999999]));
show('from a callable', array_column(array_map('CRest::call', ['crm.activity.get', 'crm.activity.get'], [['id' => 1], ['id' => 2]]), 'result')[1]['ID']);
