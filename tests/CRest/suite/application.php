<?php
define('C_REST_CLIENT_ID', getenv('CLIENT_ID'));
define('C_REST_CLIENT_SECRET', getenv('CLIENT_SECRET'));
define('C_REST_BLOCK_LOG', true);
require __DIR__ . '/crest.php';
require __DIR__ . '/show.php';
require __DIR__ . '/seen.php';

$tokens = json_decode(getenv('TOKENS'), true);
show('before', CRest::call('crm.activity.get', ['id' => 1]));
show('batch before', CRest::callBatch([['method' => 'crm.activity.get', 'params' => ['id' => 1]]]));
show('no settings', Seen::settings());

$_REQUEST = ['event' => 'ONAPPINSTALL', 'auth' => ['domain' => 'acme.example', 'application_token' => 'application-token', 'expires' => 1, 'scope' => 'crm'] + $tokens];
show('installed', CRest::installApp());
show('settings', Seen::settings());
show('call', CRest::call('crm.activity.get', ['id' => 999999]));
show('list', CRest::call('crm.activity.list', ['filter' => ['<=ID' => 2], 'select' => ['ID']]));
show('batch', CRest::callBatch(['a' => ['method' => 'crm.activity.list', 'params' => ['filter' => ['ID' => 1], 'select' => ['ID']]]]));

order(['tokens' => ['expire' => true]]);
show('expired', CRest::call('crm.activity.list', ['filter' => ['ID' => 2], 'select' => ['ID']]));
$now = Seen::settings();
show('others', [$now['access_token'] !== $tokens['access_token'], $now['refresh_token'] !== $tokens['refresh_token'], $now['client_endpoint'] === $tokens['client_endpoint']]);
show('keys', array_keys($now));
order(['tokens' => ['expire' => true]]);
show('expired, batch', CRest::callBatch(['a' => ['method' => 'crm.activity.list', 'params' => ['filter' => ['ID' => 1], 'select' => ['ID']]]]));
order(['tokens' => ['expire' => true], 'oauth' => ['error' => 'invalid_grant']]);
show('refresh refused', CRest::call('crm.activity.get', ['id' => 1]));
show('again', CRest::call('crm.activity.get', ['id' => 1]));
order(['oauth' => ['error' => null], 'tokens' => ['revoke' => true]]);
show('unknown token', CRest::call('crm.activity.get', ['id' => 1]));
