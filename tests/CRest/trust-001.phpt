--TEST--
C_REST_IGNORE_SSL is honoured, with one warning that names the safer setting
--SKIPIF--
<?php
require __DIR__ . '/../inc/nginx.inc';
?>
--FILE--
<?php
require __DIR__ . '/../inc/crest_app.inc';
$scratch = scratch();
file_put_contents("$scratch/page.php", <<<'PHP'
<?php
class CRest extends B24Activity\CRest {}
define('C_REST_WEB_HOOK_URL', getenv('WEBHOOK'));
define('C_REST_BLOCK_LOG', true);
$ca = ini_set('b24activity.cainfo', '');
echo CRest::call('crm.activity.get', ['id' => 1])['error'], "\n";
ini_set('b24activity.cainfo', $ca);
echo CRest::call('crm.activity.get', ['id' => 1])['result']['ID'], "\n";
ini_set('b24activity.cainfo', '');
define('C_REST_IGNORE_SSL', true);
for ($id = 2; $id < 5; $id++) {
    echo CRest::call('crm.activity.get', ['id' => $id])['result']['ID'], "\n";
}
try {
    B24Activity\Client::webhook(C_REST_WEB_HOOK_URL, ['retries' => 0])->call('profile'); // which the constant does not concern
} catch (B24Activity\TransportException $error) {
    echo get_class($error), "\n";
}
PHP);
// A process of its own: the warning comes once in the life of one.
echo (new CrestPortal(['nginx' => true]))->php("$scratch/page.php", ['display_errors' => 1, 'html_errors' => 0]);
?>
--EXPECTF--
curl_error
1

Warning: B24Activity\CRest::callCurl(): C_REST_IGNORE_SSL lets anybody between here and the portal read and change everything: name the portal's certificate authority in b24activity.cainfo instead in %s on line %d
2
3
4
B24Activity\TransportException
