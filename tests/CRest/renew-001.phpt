--TEST--
CRest renews tokens once for all processes, keeps the portal's domain, and tells its secret to no server that settings name
--INI--
b24activity.allow_http=1
b24activity.rate=1000000
b24activity.burst=1000000
--SKIPIF--
<?php
if (!function_exists('pcntl_fork') || !function_exists('posix_kill')) {
    die('skip needs pcntl and posix');
}
?>
--EXTENSIONS--
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../inc/crest_app.inc';
require __DIR__ . '/../inc/oauth.inc';
$scratch = scratch();
ini_set('b24activity.crest_settings', "$scratch/acme.json");
final class CRest extends B24Activity\CRest {}
final class Kept extends B24Activity\CRest
{
    protected static function getSettingData() { return json_decode(file_get_contents(ini_get('b24activity.crest_settings') . '.own'), true); }
    protected static function setSettingData($settings) { return (bool) file_put_contents(ini_get('b24activity.crest_settings') . '.own', json_encode($settings)); }
}
$portal = crest_portal(['workers' => 4], webhook: false);
foreach (['CRest' => "$scratch/acme.json", 'Kept' => "$scratch/acme.json.own"] as $class => $file) {
    $settings = ['server_endpoint' => 'https://attacker.example/rest/'] + $portal->settings();
    isset($now) && $settings = ['access_token' => $now['access_token'], 'refresh_token' => $now['refresh_token']] + $settings;
    file_put_contents($file, json_encode($settings));
    $portal->control(['reset' => true, 'tokens' => ['expire' => true], 'oauth' => ['latency' => 200], 'record' => true]);
    $told = in_processes(4, static fn(): string => $class::call('crm.activity.get', ['id' => 3])['result']['ID'] ?? 'none');
    $counters = $portal->counters();
    echo "$class: ", implode(' ', $told), ", $counters[refreshes] refreshed, $counters[refresh_attempts] asked\n";
    $now = json_decode(file_get_contents($file), true);
    echo $now['domain'], ' ', $now['access_token'] === $settings['access_token'] ? 'old' : 'new', ' ', $now['server_endpoint'] === $portal->application['tokens']['server_endpoint'] ? 'told' : '', "\n";
    $token = array_values(array_filter($portal->recorded(), static fn(array $request): bool => $request['method'] === 'oauth/token'))[0];
    echo $token['http_method'], ' ', $token['content_type'], ' ', implode(' ', array_keys($token['params'])), ' ', $token['query'], "\n";
}

echo "-- refused: what is stored stays\n";
$before = file_get_contents("$scratch/acme.json.own");
$portal->control(['reset' => true, 'tokens' => ['expire' => true], 'oauth' => ['error' => 'invalid_grant', 'latency' => 0]]);
echo Kept::call('crm.activity.get', ['id' => 3])['error_information'], "\n";
var_dump(file_get_contents("$scratch/acme.json.own") === $before, $portal->counters()['refresh_attempts']);
$portal->control(['oauth' => ['error' => null]]);
echo Kept::call('crm.activity.get', ['id' => 3])['result']['ID'], "\n";

echo "-- another server is not even kept\n";
$_REQUEST = ['event' => 'ONAPPINSTALL', 'auth' => ['server_endpoint' => 'https://attacker.example/rest/'] + $portal->settings()];
CRest::installApp();
foreach (['https://attacker.example/rest/', 'https://oauth.bitrix24.tech/rest/', 'https://oauth.bitrix24.tech.example/rest/', 'https://oauth.bitrix.info/rest/', '/rest/', ''] as $server) {
    $_REQUEST['auth']['server_endpoint'] = $server;
    CRest::installApp();
    echo "$server: ", json_decode(file_get_contents("$scratch/acme.json"), true)['server_endpoint'] ?? 'not kept', "\n";
}

echo "-- no lock, no refresh\n";
$portal->control(['reset' => true, 'tokens' => ['expire' => true]]);
copy("$scratch/acme.json.own", "$scratch/acme.json");
mkdir("$scratch/acme.json.lock.d");
@unlink("$scratch/acme.json.lock");
mkdir("$scratch/acme.json.lock");
echo CRest::call('crm.activity.get', ['id' => 3])['error'], ' ', $portal->counters()['refresh_attempts'], "\n";
?>
--EXPECTF--
CRest: 3 3 3 3, 1 refreshed, 1 asked
acme.example new told
POST application/x-www-form-urlencoded grant_type client_id client_secret refresh_token 
Kept: 3 3 3 3, 1 refreshed, 1 asked
acme.example new told
POST application/x-www-form-urlencoded grant_type client_id client_secret refresh_token 
-- refused: what is stored stays
expired token, cant get new auth? Check access oauth server.
bool(true)
int(1)
3
-- another server is not even kept
https://attacker.example/rest/: not kept
https://oauth.bitrix24.tech/rest/: https://oauth.bitrix24.tech/rest/
https://oauth.bitrix24.tech.example/rest/: not kept
https://oauth.bitrix.info/rest/: https://oauth.bitrix.info/rest/
/rest/: not kept
: not kept
-- no lock, no refresh

Warning: B24Activity\CRest::callCurl(): The tokens were not renewed: The token file %s could not be locked: Is a directory in %s on line %d
expired_token 0
