<?
namespace Application;

use CRest as Portal;

const C_REST_BLOCK_LOG = true;

call_user_func(['CRest', 'call'], 'profile');
call_user_func('CRestPlus::callBatch', []);
array_map([Portal::class, 'call'], ['profile', 'scope']);
$call = Portal::call(...);
(new Portal())->call('user.current');
$count = Portal::BATCH_COUNT;
$class = $argv[1];
$class::call('profile');
Other::call('profile'); // another class
array_map(['Other', 'call'], [$class::BATCH_COUNT]);
